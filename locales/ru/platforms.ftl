### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform’s own word stands here only where it is known, otherwise a plain description; never
### invent a button.
###
### A request is a masculine (запрос), a neuter (приглашение) or a feminine (заявка), and texts choose by
### `.request-gender`; each case that a text needs is a word of its own. A list (список) is always a masculine. Names in
### Latin letters do not change with the case.
###
### .name                        the name, as it begins a title: “…, или Почему я не принимаю …”
### .label                       what the platform is called in a list, where two have the same name
### .suggester                   who says that people know each other: “… утверждает, что …”; texts give it its capital
### .suggester-inline            the same behind “мало ли что утверждает …”
### .request                     what is being declined, in the accusative: “не принимаю ваш …”
### .request-genitive            the same in the genitive: “голого … маловато”
### .request-gender              its gender: masculine, feminine or neuter
### .requests                    the same in the genitive plural: “несколько …”
### .your-request                the accusative with the possessive that the form of address asks for
### .contact-list                what holds the contacts, in the nominative, which is also the accusative
### .contact-list-prepositional  the same: “в моём …”
### .add                         “где можно …”
### .message                     “там можно и …”
### .remember                    a noun in the nominative: “для этого есть …”
### .remember-me                 “чтобы найти меня снова, достаточно …”
### .like-to-add-you             “спасибо за визит, …”
### .heavy-users                 “…, знает это по себе:”; begins a sentence
### .as-tool                     “…. В моём списке – люди, которых я знаю”: a whole sentence without its full stop

platform-generic =
    .suggester = { $platform }
    .suggester-inline = { $platform }
    .request = запрос в контакты
    .request-genitive = запроса в контакты
    .request-gender = masculine
    .requests = запросов в контакты
    .your-request =
        { $register ->
            [informal]
                { $platform-request-gender ->
                    [feminine] твою { $platform-request }
                    [neuter] твоё { $platform-request }
                   *[masculine] твой { $platform-request }
                }
           *[formal]
                { $platform-request-gender ->
                    [feminine] вашу { $platform-request }
                    [neuter] ваше { $platform-request }
                   *[masculine] ваш { $platform-request }
                }
        }
    .contact-list = список контактов
    .contact-list-prepositional = списке контактов
    .add = добавить человека в контакты
    .message = написать сообщение
    .remember = закладки
    .remember-me = добавить закладку
    .like-to-add-you =
        { $register ->
            [informal] с удовольствием добавлю тебя в контакты
           *[formal] с удовольствием добавлю вас в контакты
        }
    .heavy-users = Кто постоянно пользуется { $platform }
    .as-tool = { $platform } для меня — рабочий инструмент

platform-xing =
    .name = XING
    .remember-me = добавить мой профиль в закладки

platform-linkedin =
    .name = LinkedIn
    .request = приглашение
    .request-genitive = приглашения
    .request-gender = neuter
    .requests = приглашений
    .add = установить контакт
    .remember = подписка
    .remember-me = на меня подписаться

platform-linkedin-note =
    .label = LinkedIn (заметка к приглашению)

platform-facebook =
    .name = Facebook
    .request = заявку в друзья
    .request-genitive = заявки в друзья
    .request-gender = feminine
    .requests = заявок в друзья
    .contact-list = список друзей
    .contact-list-prepositional = списке друзей
    .add = отправить заявку в друзья
    .remember = подписка
    .remember-me = на меня подписаться
    .like-to-add-you =
        { $register ->
            [informal] с удовольствием добавлю тебя в друзья
           *[formal] с удовольствием добавлю вас в друзья
        }

platform-instagram =
    .name = Instagram
    .request = запрос на переписку
    .request-genitive = запроса на переписку
    .request-gender = masculine
    .requests = запросов на переписку
    .add = подписаться
    .like-to-add-you =
        { $register ->
            [informal] с удовольствием на тебя подпишусь
           *[formal] с удовольствием на вас подпишусь
        }

platform-x =
    .name = X
    .request = запрос на переписку
    .request-genitive = запроса на переписку
    .request-gender = masculine
    .requests = запросов на переписку
    .add = подписаться
    .like-to-add-you =
        { $register ->
            [informal] с удовольствием на тебя подпишусь
           *[formal] с удовольствием на вас подпишусь
        }

platform-mastodon =
    .name = Mastodon
    .request = запрос на подписку
    .request-genitive = запроса на подписку
    .request-gender = masculine
    .requests = запросов на подписку
    .add = подписаться
    .like-to-add-you =
        { $register ->
            [informal] с удовольствием на тебя подпишусь
           *[formal] с удовольствием на вас подпишусь
        }

platform-bluesky =
    .name = Bluesky
    .request = запрос на чат
    .request-genitive = запроса на чат
    .request-gender = masculine
    .requests = запросов на чат
    .add = подписаться
    .like-to-add-you =
        { $register ->
            [informal] с удовольствием на тебя подпишусь
           *[formal] с удовольствием на вас подпишусь
        }

platform-bluesky-post =
    .label = Bluesky (пост)

platform-threads =
    .name = Threads
    .request = запрос на подписку
    .request-genitive = запроса на подписку
    .request-gender = masculine
    .requests = запросов на подписку
    .add = подписаться
    .like-to-add-you =
        { $register ->
            [informal] с удовольствием на тебя подпишусь
           *[formal] с удовольствием на вас подпишусь
        }

platform-whatsapp =
    .name = WhatsApp
    .add = сохранить номер
    .remember = телефонная книга
    .remember-me = сохранить мой номер

platform-telegram =
    .name = Telegram
    .remember = телефонная книга
    .remember-me = сохранить мой номер

platform-signal =
    .name = Signal
    .request = запрос на переписку
    .request-genitive = запроса на переписку
    .request-gender = masculine
    .requests = запросов на переписку
    .add = сохранить номер
    .remember = телефонная книга
    .remember-me = сохранить мой номер

platform-sms =
    .name = SMS
    .suggester = мой телефон
    .suggester-inline = телефон
    .add = сохранить номер
    .remember = телефонная книга
    .remember-me = сохранить мой номер
    .heavy-users = Кто получает много SMS
    .as-tool = Телефон для меня — рабочий инструмент

platform-slack =
    .name = Slack
    .request = приглашение
    .request-genitive = приглашения
    .request-gender = neuter
    .requests = приглашений
    .add = отправить приглашение

platform-discord =
    .name = Discord
    .request = заявку в друзья
    .request-genitive = заявки в друзья
    .request-gender = feminine
    .requests = заявок в друзья
    .contact-list = список друзей
    .contact-list-prepositional = списке друзей
    .add = отправить заявку в друзья
    .like-to-add-you =
        { $register ->
            [informal] с удовольствием добавлю тебя в друзья
           *[formal] с удовольствием добавлю вас в друзья
        }

platform-email =
    .name = Электронная почта
    .suggester = моя почтовая программа
    .suggester-inline = почтовая программа
    .add = занести человека в адресную книгу
    .message = написать письмо
    .remember = адресная книга
    .remember-me = сохранить мой адрес
    .heavy-users = Кто получает много писем
    .as-tool = Почта для меня — рабочий инструмент

# For networks that are not listed here; `.name` stands where the name of a platform would.
platform-any =
    .name = Нетворкинг
    .label = Любая другая сеть
    .suggester = соцсеть
    .suggester-inline = соцсеть
    .heavy-users = Кто много времени проводит в соцсетях
    .as-tool = Соцсети для меня — рабочий инструмент
