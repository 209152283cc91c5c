### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without a final period
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony; at most 200 characters
###
### A verb in the past tense shows the gender of its subject, unless that is ви. So these texts are in the present or
### future tense, or impersonal (“мені не випадало”), and need no choice by gender.
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the
### people in them are still around. So no text says where a group is, and none names the platform together with one.
###
### The requests are clichés, stilted or full of buzzwords on purpose.

# The source has a bad memory for names, but not as bad as that. A bad memory leaks, in Ukrainian: it is full of holes.
reason-suggested-by-network =
    .request = { INITIAL($platform-suggester) } стверджує, що ми можемо бути знайомі
    .candid =
        Цілком можливо, що { $platform-suggester-inline } таке стверджує. Я цих підказок навіть не переглядаю: з
        більшістю людей, які там вигулькують, мені ще не випадало й словом перекинутися. Пам’ять на імена в мене не
        найкраща, але не така вже й дірява.
    .courteous =
        Дякую за повідомлення! Автоматичні підказки я обминаю: у контактах маю лише тих, із ким уже була розмова, а
        наша ще попереду.

# Two things that have nothing to do with each other are, in the proverb, an elder tree in the garden and an uncle in
# Kyiv.
reason-learn-about-company =
    .request =
        { $register ->
            [informal] Користуючись нагодою, хочу більше дізнатися про твою компанію
           *[formal] Користуючись нагодою, хочу більше дізнатися про вашу компанію
        }
    .candid =
        Де можна { $platform-add }, там можна й { $platform-message }. А мій { $platform-contact-list } і
        запитання про компанію — це на городі бузина, а в Києві дядько.
    .courteous =
        { $register ->
            [informal]
                Дякую за інтерес! Просто напиши, що тебе цікавить, залюбки відповім. Бути в моєму
                { $platform-contact-list-locative } для цього не потрібно.
           *[formal]
                Дякую за інтерес! Просто напишіть, що вас цікавить, залюбки відповім. Бути в моєму
                { $platform-contact-list-locative } для цього не потрібно.
        }

# The source has the second job that a tradesman is promised if the first one is cheaper. Here somebody bargains with
# the one who does the bathroom, as everybody does, and lures him with the kitchen that is to be next.
reason-something-may-come-up =
    .request = Може, в майбутньому щось із цього вийде
    .request-2 = Може, зробимо щось разом
    .request-3 = Шанс є завжди
    .candid =
        Так торгуються з майстром: зробіть дешевше ванну, а там буде й кухня. Тільки тут ні ванної, ні кухні, лише
        «може» й «колись».
    .courteous =
        Дякую за добрі слова! Контактів про запас я не заводжу. Щойно з’явиться щось конкретне, вистачить повідомлення,
        і поговоримо.

reason-what-do-you-do =
    .request =
        { $register ->
            [informal] Чим саме ти займаєшся?
           *[formal] Чим саме ви займаєтеся?
        }
    .candid =
        Про це написано в моєму профілі. Мене вже потроху дратують люди, які його не читають, та ще й ніяк не
        здогадаються, що можна { $platform-message }.
    .courteous =
        { $register ->
            [informal]
                Дякую за запитання! Чим я займаюся, докладно написано в профілі. Якщо потім щось лишиться незрозумілим,
                сміливо пиши мені.
           *[formal]
                Дякую за запитання! Чим я займаюся, докладно написано в профілі. Якщо потім щось лишиться незрозумілим,
                сміливо пишіть мені.
        }

# “Анонімна особа”: a person (особа) is a feminine whoever it is, and sounds like a police report. “Маємо те, що маємо”,
# we have what we have, is a president’s saying that everybody quotes.
reason-not-just-a-recipient =
    .request =
        { $register ->
            [informal] Я не вважаю себе просто ще однією адресою у твоїй розсилці
           *[formal] Я не вважаю себе просто ще однією адресою у вашій розсилці
        }
    .candid =
        Це взагалі не моя розсилка. Я надсилаю її від імені цілої команди модерації всім учасникам, які хочуть її
        отримувати, і більшості з них не знаю. { $register ->
            [informal] Отже, для мене ти — анонімна особа.
           *[formal] Отже, для мене ви — анонімна особа.
        } Може, це й прикро, але маємо те, що маємо.
    .courteous =
        { $register ->
            [informal]
                Дякую, що читаєш! Розсилка йде від усієї команди, тож більшості учасників я не знаю. Контакти волію
                заводити після розмови.
           *[formal]
                Дякую, що читаєте! Розсилка йде від усієї команди, тож більшості учасників я не знаю. Контакти волію
                заводити після розмови.
        }

# The kitchen is that of `reason-something-may-come-up`, told in full, since each answer stands alone.
reason-looking-for-x =
    .request = Узагалі-то я шукаю xyz для своєї компанії
    .candid =
        Хто розповідає про це аж після відмови, той дістане від мене хіба що втомлену усмішку. Це як та кухня, яку обіцяють
        майстрові, щоб він дешевше зробив ванну: її ще ніхто не бачив.
    .courteous =
        { $register ->
            [informal]
                Дякую за пояснення! Якщо можу допомогти в пошуках, напиши, що саме потрібно. Контакту не
                треба, вистачить повідомлення.
           *[formal]
                Дякую за пояснення! Якщо можу допомогти в пошуках, напишіть, що саме потрібно. Контакту не
                треба, вистачить повідомлення.
        }

# “Вільному воля”, to the free their freedom, is how one lets somebody go; the proverb goes on: and to the saved,
# heaven.
reason-leaving-the-group =
    .request = Тому я виходжу з групи
    .candid =
        { $register ->
            [informal]
                Вільному воля. Розсилка на мені лише тому, що я модерую. Якщо в анонімному циркулярі ти бачиш щось
                особисте, це не мій клопіт. Групи влаштовують зустрічі, на яких можна познайомитися. Наступний крок за
                тобою.
           *[formal]
                Вільному воля. Розсилка на мені лише тому, що я модерую. Якщо в анонімному циркулярі ви бачите щось
                особисте, це не мій клопіт. Групи влаштовують зустрічі, на яких можна познайомитися. Наступний крок за
                вами.
        }
    .courteous =
        { $register ->
            [informal]
                Дякую за відвертість, хоч і шкода прощатися! Розсилка йде всім, нічого особистого. Приходь знайомитися
                на зустріч групи: тобі раді.
           *[formal]
                Дякую за відвертість, хоч і шкода прощатися! Розсилка йде всім, нічого особистого. Приходьте
                знайомитися на зустріч групи: вам раді.
        }

# The source says that it is not called a getting-to-know list. A “сайт знайомств” is a dating site, word for word a
# site for getting to know people.
reason-networking-means-meeting =
    .request = Для мене нетворкінг — це знайомитися з людьми
    .candid =
        Згода. Тепер би ще в правильному порядку: *спершу* познайомитися, *потім* додавати. Це ж
        { $platform-contact-list }, а не сайт знайомств.
    .courteous =
        Дякую, ми однієї думки! Тільки я спершу знайомлюся, а вже потім додаю. Може, побачимося на якомусь заході, буде
        приємно.

reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] Чи не здається тобі, що xyz — це саме те, що тобі треба?
           *[formal] Чи не здається вам, що xyz — це саме те, що вам треба?
        }
    .candid = Якщо чесно, ні.
    .courteous =
        Дякую за пропозицію! Боюся, це не для мене. Якщо колись щось зміниться, неодмінно озвуся.

reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] Може, я зможу тобі чимось допомогти?
           *[formal] Може, я зможу вам чимось допомогти?
        }
    .candid =
        Може, але не в такий спосіб. Холодних дзвінків ніхто не любить, а від таких слів до холодного дзвінка рукою
        подати. До спаму, між іншим, теж.
    .courteous =
        Дякую за пропозицію! Поки що даю собі раду, а якщо знадобиться допомога, спершу спитаю тих, кого вже знаю.

# The source falls into the house along with the door, and is told that this is damage to property. To say something
# навпростець is to go straight across, as people do across somebody else’s vegetable beds; so my nerves are what has
# been trampled on.
reason-straight-to-the-point =
    .request = Скажу навпростець
    .candid = Навпростець — це зазвичай через чужі грядки. На щастя, цього разу потоптано лише мої нерви.
    .courteous =
        Дякую, мені теж до душі прямота! Для цієї справи вистачить повідомлення. У контактах маю лише тих, кого вже
        знаю.

# “З метою розгляду … котрі” is the officialese of recruiters. “Обіцянка-цяцянка”, a promise that is a toy, is how a
# proverb begins about those who are glad of it; everybody knows the end.
reason-project-offers =
    .request =
        { $register ->
            [informal] З метою розгляду твоєї кандидатури для участі в проєктах, котрі відповідають твоєму профілю
           *[formal] З метою розгляду вашої кандидатури для участі в проєктах, котрі відповідають вашому профілю
        }
    .candid =
        Ой леле, ще одна агенція. Їх на ринку й так не бракує. А з проєктами — як з усяким замовленням «на потім»:
        обіцянка-цяцянка.
    .courteous =
        Дякую за інтерес! Проєкти шукаю без посередників, тож до бази мене краще не вносити. Конкретну пропозицію
        залюбки прочитаю.

reason-looking-for-contacts =
    .request = Шукаю цікавих контактів
    .candid = Я теж. Тільки самого { $platform-request-genitive } для цього замало.
    .courteous =
        { $register ->
            [informal]
                Дякую, я теж шукаю цікавих контактів! Цікаво мені стає тоді, коли знаю, з ким маю справу. Напиши мені
                кілька рядків про себе.
           *[formal]
                Дякую, я теж шукаю цікавих контактів! Цікаво мені стає тоді, коли знаю, з ким маю справу. Напишіть мені
                кілька рядків про себе.
        }

reason-you-as-moderator =
    .request =
        { $register ->
            [informal] Ти модеруєш групу, тож хочу додати тебе до свого { $platform-contact-list-genitive }
           *[formal] Ви модеруєте групу, тож хочу додати вас до свого { $platform-contact-list-genitive }
        }
    .candid =
        Досить зазирнути на сторінку групи: там указано всіх, хто її модерує. Не так уже й важко, правда ж?
    .courteous =
        Дякую за довіру! Хто модерує групу, видно на її сторінці, і там мене завжди можна знайти. Контакт для цього
        не потрібен.

# “Будьмо!”, let us be, is the Ukrainian toast. What there is far too much of suffices to dam a river, and what is worth
# nothing is not worth a broken penny.
reason-you-visited-add =
    .request =
        { $register ->
            [informal] Бачу, тебе зацікавив мій профіль, тож { $platform-like-to-add-you }
           *[formal] Ви переглядали мій профіль, тож { $platform-like-to-add-you }
        }
    .candid =
        Будьмо! І щоб невдовзі в нас обох було контактів хоч греблю гати, щонайменше чотиризначне число, причому 98
        відсотків не варті ламаного гроша.
    .courteous =
        Дякую за повідомлення! Профілі я переглядаю залюбки, часто просто з цікавості. А в контактах маю тих, кого знаю
        й особисто.

reason-want-you-in-network =
    .request =
        { $register ->
            [informal] Хочу бачити тебе у своїй мережі контактів
           *[formal] Хочу бачити вас у своїй мережі контактів
        }
    .candid = Отак просто, без причини?
    .courteous =
        Дякую, мені приємно! Бракує лише приводу: звідки ми знайомі чи що могли б зробити разом? Допомогло б навіть одне
        речення.

# The end of .courteous is a proverb: Kyiv was not built at once, either.
reason-visited-profile =
    .request =
        { $register ->
            [informal] Мені трапився на очі твій профіль
           *[formal] Мені трапився на очі ваш профіль
        }
    .request-2 =
        { $register ->
            [informal] Бачу, тебе зацікавив мій профіль
           *[formal] Ви переглядали мій профіль
        }
    .candid = Так. І що?
    .courteous =
        Дякую за повідомлення! Гостям у профілі я завжди радію. Знайомства з цього ще не вийшло, але ж і Київ не
        одразу збудували.

reason-building-expert-network =
    .request = Будую мережу експертів
    .request-2 = Створюю хмару експертів
    .request-3 = Розбудовую мережу компетенцій
    .candid = Для цього можна { $platform-remember }. Саме на такий випадок це й придумано.
    .courteous =
        Дякую за добру думку про мене! Щоб ми не загубилися, можна { $platform-remember-me }. Контакт для цього не
        потрібен.

# The source generates success together, and the answer stays on the ground. “Together to new heights” is the slogan that
# Ukrainian companies have in its place; so the answer has something to stay below.
reason-success-together =
    .request = Разом до нових висот
    .candid = Перепрошую, але волію мати твердий ґрунт під ногами.
    .courteous =
        Дякую, це гарна мета! Тільки вона ще надто загальна, щоб сказати «так». Над конкретною пропозицією
        залюбки подумаю.

reason-attending-my-event =
    .request =
        { $register ->
            [informal] Оскільки ти плануєш прийти на мій захід, залюбки додам тебе до своїх контактів
           *[formal] Оскільки ви плануєте прийти на мій захід, залюбки додам вас до своїх контактів
        }
    .candid = Чудово. Тоді зустрінемося там, а далі буде видно.
    .courteous =
        { $register ->
            [informal]
                Дякую, вже чекаю на твій захід! Поговорімо там, а потім залишимося на зв’язку, якщо обоє цього захочемо.
           *[formal]
                Дякую, вже чекаю на ваш захід! Поговорімо там, а потім залишимося на зв’язку, якщо обоє цього захочемо.
        }

reason-share-my-profile =
    .request =
        { $register ->
            [informal] Чи можу я поділитися з тобою своїм профілем?
           *[formal] Чи можу я поділитися з вами своїм профілем?
        }
    .candid =
        { $register ->
            [informal]
                Навіщо? Тоді й я автоматично поділюся з тобою своїм. Назви мені кращу причину натиснути «Так», а не
                «Ні».
           *[formal]
                Навіщо? Тоді й я автоматично поділюся з вами своїм. Назвіть мені кращу причину натиснути «Так», а
                не «Ні».
        }
    .courteous =
        { $register ->
            [informal]
                Дякую за пропозицію! Тоді відкриється й мій профіль, а його я показую лише тим, кого знаю. Напиши
                просто, про що йдеться.
           *[formal]
                Дякую за пропозицію! Тоді відкриється й мій профіль, а його я показую лише тим, кого знаю. Напишіть
                просто, про що йдеться.
        }
