### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without a final period
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony; at most 200 characters
###
### In a request the person who asks writes, and the person who answers is addressed; so there, words for the one who is
### spoken to go by $sender-gender, and words for the one who writes by $recipient-gender. The past tense shows a gender
### with “ты” and “я”, but not with “вы”; so texts have the present or the future tense, or an infinitive, where they
### can.
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the
### people in them are still around. So no text says where a group is, and none names the platform together with one.
###
### The requests are clichés, stilted or full of buzzwords on purpose.

reason-suggested-by-network =
    .request = { INITIAL($platform-suggester) } утверждает, что мы, возможно, знакомы
    .candid =
        Мало ли что утверждает { $platform-suggester-inline }. На такие подсказки я даже не смотрю: с большинством тех,
        кто там появляется, мы и словом не перекинулись. Память на имена у меня неважная, но не до такой же степени.
    .courteous =
        Спасибо за сообщение! Автоматические подсказки я пропускаю: в контактах у меня только те, с кем уже был
        хотя бы один разговор, а наш ещё впереди.

# “Где …, а где …” says that two things have nothing to do with each other.
reason-learn-about-company =
    .request =
        { $register ->
            [informal] Пользуясь случаем, хочу узнать больше о твоей компании
           *[formal] Пользуясь случаем, хочу узнать больше о вашей компании
        }
    .candid =
        Где можно { $platform-add }, там можно и { $platform-message }. И потом, где вопрос о моей компании, а где мой
        { $platform-contact-list }?
    .courteous =
        { $register ->
            [informal]
                Спасибо за интерес! Просто пришли вопросы сообщением, с удовольствием отвечу. Быть в моём
                { $platform-contact-list-prepositional } для этого не обязательно.
           *[formal]
                Спасибо за интерес! Просто пришлите вопросы сообщением, с удовольствием отвечу. Быть в моём
                { $platform-contact-list-prepositional } для этого не обязательно.
        }

# The source plays on the follow-up order that a tradesman is promised for a discount. In Russian he is promised a sea
# of orders; and who waits in vain “waits by the sea for weather”. Here there is not even a sea.
reason-something-may-come-up =
    .request = Вдруг в будущем что-нибудь получится
    .request-2 = Возможно, будем друг другу полезны
    .request-3 = Шанс есть всегда
    .candid =
        Так торгуются с мастером: сейчас подешевле, зато потом заказов будет море. Только здесь ни первого заказа, ни
        моря: одни «вдруг» и «когда-нибудь». Даже погоды ждать не у чего.
    .courteous =
        Спасибо за готовность к сотрудничеству! Контактов про запас я не завожу. Как только речь пойдёт о чём-то
        конкретном, достаточно будет сообщения, и мы всё обсудим.

reason-what-do-you-do =
    .request =
        { $register ->
            [informal] Чем именно ты занимаешься?
           *[formal] Чем именно вы занимаетесь?
        }
    .candid =
        Это написано в моём профиле. Меня понемногу начинают раздражать люди, которые его не читают, да и
        { $platform-message } как-то не догадываются.
    .courteous =
        { $register ->
            [informal]
                Спасибо за вопрос! Чем я занимаюсь, подробно описано в профиле. Если что-то останется неясным, смело
                пиши.
           *[formal]
                Спасибо за вопрос! Чем я занимаюсь, подробно описано в профиле. Если что-то останется неясным, смело
                пишите.
        }

# The source says “not just any recipient”; a line in a list has no gender. “Your” must be there, since the answer
# begins with “It isn’t even mine”.
reason-not-just-a-recipient =
    .request =
        { $register ->
            [informal] Я не считаю себя просто строчкой в списке твоей рассылки
           *[formal] Я не считаю себя просто строчкой в списке вашей рассылки
        }
    .candid =
        { $register ->
            [informal]
                Рассылка вообще не моя. Я отправляю её от имени всей команды модераторов всем участникам, которым она
                нужна, и большинства из них не знаю. Так что ты для меня аноним. Обидно, может быть, но что есть, то
                есть.
           *[formal]
                Рассылка вообще не моя. Я отправляю её от имени всей команды модераторов всем участникам, которым она
                нужна, и большинства из них не знаю. Так что вы для меня аноним. Обидно, может быть, но что есть, то
                есть.
        }
    .courteous =
        Спасибо за внимание к рассылке! Я отправляю её от имени всей команды модераторов и большинства участников не
        знаю. Контакты мне приятнее заводить после разговора.

# The tradesman by the sea again (see reason-something-may-come-up), told in full, since each answer stands alone.
reason-looking-for-x =
    .request = Моя компания как раз искала xyz
    .candid =
        Тем, кто вспоминает об этом только после отказа, достаётся от меня разве что усталая улыбка. Это как с мастером,
        которому за скидку пообещали море заказов: он у этого моря до сих пор ждёт погоды.
    .courteous =
        { $register ->
            [informal]
                Спасибо за пояснение! Если я могу помочь в поисках, напиши, что именно нужно. Добавлять меня в контакты
                для этого не обязательно, достаточно сообщения.
           *[formal]
                Спасибо за пояснение! Если я могу помочь в поисках, напишите, что именно нужно. Добавлять меня в
                контакты для этого не обязательно, достаточно сообщения.
        }

# “Принимать на свой счёт” is to take something personally; a “циркуляр” is the circular of offices.
reason-leaving-the-group =
    .request = В связи с этим выхожу из группы
    .candid =
        { $register ->
            [informal]
                Дело твоё. Рассылку я отправляю всего лишь как модератор. Если ты принимаешь анонимный циркуляр на
                свой счёт, это не моя проблема. Группы проводят встречи, где можно познакомиться. Следующий ход
                за тобой.
           *[formal]
                Дело ваше. Рассылку я отправляю всего лишь как модератор. Если вы принимаете анонимный циркуляр на
                свой счёт, это не моя проблема. Группы проводят встречи, где можно познакомиться. Следующий ход
                за вами.
        }
    .courteous =
        { $register ->
            [informal]
                Спасибо за откровенность, хоть и жаль расставаться! Рассылка уходит всем, ничего личного в ней нет.
                Приходи на встречу группы, познакомимся: тебе там будут рады.
           *[formal]
                Спасибо за откровенность, хоть и жаль расставаться! Рассылка уходит всем, ничего личного в ней нет.
                Приходите на встречу группы, познакомимся: вам там будут рады.
        }

# The source says that it is not called a getting-to-know list. “Бюро знакомств” is literally an office for getting to
# know people: a dating agency.
reason-networking-means-meeting =
    .request = Для меня нетворкинг — это знакомство с людьми
    .candid =
        Золотые слова. Осталось соблюсти порядок: *сначала* знакомиться, *потом* добавлять. Это всё-таки
        { $platform-contact-list }, а не бюро знакомств.
    .courteous =
        Спасибо, в этом мы сходимся! Только я люблю сначала знакомиться, а уж потом добавлять. Может быть, увидимся на
        каком-нибудь мероприятии? Было бы приятно.

# “Рассматриваете ли вы …?”, “do you consider …?”, is how Russian recruiters and salespeople begin.
reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] Рассматриваешь ли ты для себя xyz?
           *[formal] Рассматриваете ли вы для себя xyz?
        }
    .candid = Честно говоря, нет.
    .courteous =
        { $register ->
            [informal]
                Спасибо, что предлагаешь это именно мне! Но это, пожалуй, не моё. Если что-то изменится,
                обязательно дам знать.
           *[formal]
                Спасибо, что предлагаете это именно мне! Но это, пожалуй, не моё. Если что-то изменится,
                обязательно дам знать.
        }

reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] Может быть, я могу тебе чем-нибудь помочь?
           *[formal] Может быть, я могу вам чем-нибудь помочь?
        }
    .candid =
        Может быть, но не так. Холодных звонков никто не любит, а от такого сообщения до них рукой подать. До
        спама, кстати, тоже.
    .courteous =
        Спасибо за предложение! Пока справляюсь своими силами, а если понадобится помощь, обращусь сначала к тем, кого
        уже знаю.

# The source falls into the house along with the door, and is told that this is damage to property. Who is blunt in
# Russian says it right into the forehead; so here it is bodily harm, and the forehead is unhurt.
reason-straight-to-the-point =
    .request = Скажу сразу в лоб
    .candid = Это уже побои. К счастью, лоб цел, пострадали только нервы.
    .courteous =
        Спасибо за прямоту, мне она по душе! Всё это уместится и в сообщение. А в контактах у меня только те, кого я уже
        знаю.

# The request is the officialese of recruiters. What is promised is, as a proverb has it, waited for three years.
reason-project-offers =
    .request =
        { $register ->
            [informal] С целью рассмотрения твоей кандидатуры для проектов, соответствующих твоему профилю
           *[formal] С целью рассмотрения вашей кандидатуры для проектов, соответствующих вашему профилю
        }
    .candid =
        Ох, ещё один посредник. На рынке их и так хватает. А проекты на потом — это то самое обещанное, которого три
        года ждут. На четвёртый выясняется, что его нет.
    .courteous =
        Спасибо за интерес к моему профилю! Проекты я ищу без посредников, так что вносить меня в базу не нужно. А
        конкретное предложение всё равно с удовольствием прочитаю.

reason-looking-for-contacts =
    .request = Нахожусь в поиске интересных контактов
    .candid =
        Я тоже. Только { $platform-request-gender ->
            [feminine] голой
            [neuter] голого
           *[masculine] голого
        } { $platform-request-genitive } для этого маловато.
    .courteous =
        { $register ->
            [informal]
                Спасибо, я тоже ищу интересные контакты! А интересно мне, когда я знаю, с кем имею дело. Напиши пару
                строк о себе.
           *[formal]
                Спасибо, я тоже ищу интересные контакты! А интересно мне, когда я знаю, с кем имею дело. Напишите пару
                строк о себе.
        }

reason-you-as-moderator =
    .request =
        { $register ->
            [informal] Хочу добавить тебя как модератора группы в свой { $platform-contact-list }
           *[formal] Хочу добавить вас как модератора группы в свой { $platform-contact-list }
        }
    .candid = Достаточно заглянуть на страницу группы: там указаны все модераторы. Не так уж это и сложно, правда?
    .courteous =
        Спасибо за доверие! Модераторы указаны на странице группы, там меня всегда можно найти. Быть в контактах для
        этого не обязательно.

# The toast begins like those in a famous Soviet comedy. What is worthless is not worth a broken penny.
reason-you-visited-add =
    .request =
        { $register ->
            [informal] Спасибо, что заглядываешь в мой профиль, { $platform-like-to-add-you }
           *[formal] Спасибо, что заглянули в мой профиль, { $platform-like-to-add-you }
        }
    .candid =
        Так выпьем же за то, чтобы { $register ->
            [informal] нам с тобой
           *[formal] нам с вами
        } поскорее обзавестись необозримым, минимум четырёхзначным числом контактов, из которых 98 процентов не стоят
        ломаного гроша!
    .courteous =
        Спасибо за сообщение! Я люблю заглядывать в профили, часто просто из любопытства. А на связи остаюсь с теми,
        кого знаю лично.

reason-want-you-in-network =
    .request =
        { $register ->
            [informal] Хочу видеть тебя в своей сети контактов
           *[formal] Хочу видеть вас в своей сети контактов
        }
    .candid = Просто так, без повода?
    .courteous =
        Спасибо, приятно слышать! Мне только неясен повод: откуда мы знакомы или что затеваем вместе? Хватило бы и одной
        фразы.

# “Ещё не вечер”, “it is not evening yet”, is what one says when something may still come about.
reason-visited-profile =
    .request =
        { $recipient-gender ->
            [feminine]
                { $register ->
                    [informal] Я заходила в твой профиль
                   *[formal] Я заходила в ваш профиль
                }
            [masculine]
                { $register ->
                    [informal] Я заходил в твой профиль
                   *[formal] Я заходил в ваш профиль
                }
           *[other]
                { $register ->
                    [informal] Мне попался на глаза твой профиль
                   *[formal] Мне попался на глаза ваш профиль
                }
        }
    .request-2 =
        { $register ->
            [informal]
                { $sender-gender ->
                    [feminine] Ты заходила в мой профиль
                    [masculine] Ты заходил в мой профиль
                   *[other] Вижу тебя среди гостей своего профиля
                }
           *[formal] Вы заходили в мой профиль
        }
    .candid = Ну и?
    .courteous =
        Спасибо за сообщение! Гости в профиле — это всегда приятно. Знакомством это пока не назовёшь, но ещё не вечер.

reason-building-expert-network =
    .request = Создаю сеть экспертов
    .request-2 = Создаю облако экспертов
    .request-3 = Формирую пул компетенций
    .candid = Для этого есть { $platform-remember }. Как раз на такой случай.
    .courteous =
        Спасибо за высокую оценку! Чтобы найти меня снова, достаточно { $platform-remember-me }. Быть в контактах для
        этого не обязательно.

# The source generates success, and the answer would rather stay on the ground. Here it is a slogan with peaks, and the
# answer is afraid of heights.
reason-success-together =
    .request = Вместе к вершинам успеха
    .candid = К сожалению, у меня боязнь высоты. Я лучше постою на земле.
    .courteous =
        Спасибо, цель прекрасная! Но пока слишком общая, чтобы сказать «да». А над конкретным предложением охотно
        подумаю.

# “We will see each other” and “it will be seen” are of the same root.
reason-attending-my-event =
    .request =
        { $register ->
            [informal] В связи с твоим участием в моём мероприятии хочу добавить тебя в контакты
           *[formal] В связи с вашим участием в моём мероприятии хочу добавить вас в контакты
        }
    .candid = Отлично. Там и увидимся, а дальше видно будет.
    .courteous =
        { $register ->
            [informal]
                Спасибо, с нетерпением жду твоего мероприятия! Давай поговорим там, а потом, если обоим захочется,
                останемся на связи.
           *[formal]
                Спасибо, с нетерпением жду вашего мероприятия! Давайте поговорим там, а потом, если обоим захочется,
                останемся на связи.
        }

reason-share-my-profile =
    .request =
        { $register ->
            [informal] Можно поделиться с тобой своим профилем?
           *[formal] Можно поделиться с вами своим профилем?
        }
    .candid =
        { $register ->
            [informal]
                Зачем? Взамен я ведь автоматически делюсь с тобой своим. Дай мне повод получше, чтобы нажать «Да», а
                не «Нет».
           *[formal]
                Зачем? Взамен я ведь автоматически делюсь с вами своим. Дайте мне повод получше, чтобы нажать «Да»,
                а не «Нет».
        }
    .courteous =
        { $register ->
            [informal]
                Спасибо за предложение! Но так я поделюсь и своим профилем, а его я показываю только тем, кого знаю.
                Напиши, пожалуйста, о чём речь.
           *[formal]
                Спасибо за предложение! Но так я поделюсь и своим профилем, а его я показываю только тем, кого знаю.
                Напишите, пожалуйста, о чём речь.
        }
