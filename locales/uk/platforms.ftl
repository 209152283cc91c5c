### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform's own word stands here only where it is known, otherwise a plain description; never
### invent a button.
###
### A request is a masculine (запит) or a neuter (запрошення). Their genitives go with the same words (мого, вашого,
### самого), so all texts say it in the genitive, and none has to choose by gender. A list is always a masculine
### (список). Names in Latin letters are not declined.
###
### .name                    the name, as it begins a title: “…, або Чому …”
### .label                   what the platform is called in a list, where two have the same name
### .suggester               who says that people know each other: “… стверджує”; texts give it its capital letter
### .suggester-inline        the same in the middle of a sentence, said to the person who asked
### .request-genitive        what is being declined: “самого … замало”
### .requests-genitive       the same in the plural: “кілька …”
### .your-request-genitive   with the possessive that the form of address asks for: “не приймаю …”
### .contact-list            what holds the contacts, in the nominative or accusative: “це ж …”, “про мій …”
### .contact-list-genitive   the same: “потрапити до …”, “до свого …”
### .contact-list-locative   the same: “у моєму …”
### .add                     “де можна …”
### .message                 “можна й …”
### .remember                “для цього можна …”
### .remember-me             “щоб ми не загубилися, можна …”
### .like-to-add-you         “ви переглядали мій профіль, тож …”, said to the person who is asked
### .heavy-users             “…, той знає, як воно буває”; begins a sentence
### .as-tool                 “…. До мого списку потрапляють ті, кого …”: a whole sentence without its full stop

platform-generic =
    .suggester = { $platform }
    .suggester-inline = { $platform }
    .request-genitive = запиту на контакт
    .requests-genitive = запитів на контакт
    .your-request-genitive =
        { $register ->
            [informal] твого { $platform-request-genitive }
           *[formal] вашого { $platform-request-genitive }
        }
    .contact-list = список контактів
    .contact-list-genitive = списку контактів
    .contact-list-locative = { $platform-contact-list-genitive }
    .add = додати когось до контактів
    .message = надіслати повідомлення
    .remember = зробити закладку
    .remember-me = зробити закладку
    .like-to-add-you =
        { $register ->
            [informal] залюбки додам тебе до контактів
           *[formal] залюбки додам вас до контактів
        }
    .heavy-users = Хто багато користується { $platform }
    .as-tool = Для мене { $platform } — робочий інструмент

platform-xing =
    .name = XING
    .remember = додати профіль до закладок
    .remember-me = додати мій профіль до закладок

platform-linkedin =
    .name = LinkedIn
    .request-genitive = запрошення
    .requests-genitive = запрошень
    .add = додати когось до своєї мережі
    .remember = на когось підписатися
    .remember-me = підписатися на мене
    .like-to-add-you =
        { $register ->
            [informal] залюбки додам тебе до своєї мережі
           *[formal] залюбки додам вас до своєї мережі
        }

platform-linkedin-note =
    .label = LinkedIn (нотатка до запрошення)

platform-facebook =
    .name = Facebook
    .request-genitive = запиту на дружбу
    .requests-genitive = запитів на дружбу
    .contact-list = список друзів
    .contact-list-genitive = списку друзів
    .add = додати когось до друзів
    .remember = на когось підписатися
    .remember-me = підписатися на мене
    .like-to-add-you =
        { $register ->
            [informal] залюбки додам тебе до друзів
           *[formal] залюбки додам вас до друзів
        }

platform-instagram =
    .name = Instagram
    .request-genitive = запиту на повідомлення
    .requests-genitive = запитів на повідомлення
    .add = на когось підписатися
    .like-to-add-you =
        { $register ->
            [informal] залюбки підпишуся на тебе
           *[formal] залюбки підпишуся на вас
        }

platform-x =
    .name = X
    .request-genitive = запиту на повідомлення
    .requests-genitive = запитів на повідомлення
    .add = на когось підписатися
    .like-to-add-you =
        { $register ->
            [informal] залюбки підпишуся на тебе
           *[formal] залюбки підпишуся на вас
        }

platform-mastodon =
    .name = Mastodon
    .request-genitive = запиту на підписку
    .requests-genitive = запитів на підписку
    .add = на когось підписатися
    .like-to-add-you =
        { $register ->
            [informal] залюбки підпишуся на тебе
           *[formal] залюбки підпишуся на вас
        }

platform-bluesky =
    .name = Bluesky
    .request-genitive = запиту на чат
    .requests-genitive = запитів на чат
    .add = на когось підписатися
    .like-to-add-you =
        { $register ->
            [informal] залюбки підпишуся на тебе
           *[formal] залюбки підпишуся на вас
        }

platform-bluesky-post =
    .label = Bluesky (допис)

platform-threads =
    .name = Threads
    .request-genitive = запиту на підписку
    .requests-genitive = запитів на підписку
    .add = на когось підписатися
    .like-to-add-you =
        { $register ->
            [informal] залюбки підпишуся на тебе
           *[formal] залюбки підпишуся на вас
        }

platform-whatsapp =
    .name = WhatsApp
    .add = зберегти номер
    .remember = зберегти номер
    .remember-me = зберегти мій номер

platform-telegram =
    .name = Telegram
    .remember = зберегти номер
    .remember-me = зберегти мій номер

platform-signal =
    .name = Signal
    .request-genitive = запиту на повідомлення
    .requests-genitive = запитів на повідомлення
    .add = зберегти номер
    .remember = зберегти номер
    .remember-me = зберегти мій номер

platform-sms =
    .name = SMS
    .suggester = мій телефон
    .suggester-inline = телефон
    .add = зберегти номер
    .remember = зберегти номер
    .remember-me = зберегти мій номер
    .heavy-users = Хто отримує багато SMS
    .as-tool = Для мене телефон — робочий інструмент

platform-slack =
    .name = Slack
    .request-genitive = запрошення
    .requests-genitive = запрошень
    .add = когось запросити

platform-discord =
    .name = Discord
    .request-genitive = запиту на дружбу
    .requests-genitive = запитів на дружбу
    .contact-list = список друзів
    .contact-list-genitive = списку друзів
    .add = додати когось до друзів
    .like-to-add-you =
        { $register ->
            [informal] залюбки додам тебе до друзів
           *[formal] залюбки додам вас до друзів
        }

platform-email =
    .name = Електронна пошта
    .suggester = моя поштова програма
    .suggester-inline = поштова програма
    .add = записати когось до адресної книги
    .message = написати листа
    .remember = зберегти адресу
    .remember-me = зберегти мою адресу
    .heavy-users = Хто отримує багато листів
    .as-tool = Для мене пошта — робочий інструмент

platform-any =
    .name = Нетворкінг
    .label = Будь-яка інша мережа
    .suggester = мережа
    .suggester-inline = мережа
    .heavy-users = Хто проводить багато часу в соцмережах
    .as-tool = Для мене соцмережа — робочий інструмент
