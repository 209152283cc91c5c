### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters. The second title of a work has its capital letter behind “або”.
document-title = { $platform }, або Чому я не приймаю { $platform-your-request-genitive }

# The three abbreviations sa, nc and by stand like this in the name of the license.
document-license-note =
    Цим текстом хотіли скористатися й інші, тож він доступний на умовах ліцензії [{ $license }]({ $license-url }).
    { $register ->
        [informal] Отже, ти можеш передавати його далі й переробляти для власних потреб.
       *[formal] Отже, ви можете передавати його далі й переробляти для власних потреб.
    } Те, що з цього вийде, лишається під тією самою ліцензією (*sa*), а використовувати його комерційно не можна
    (*nc*). Згадувати моє ім’я (*by*) не обов’язково, а от назва й адреса первісної статті мають бути.
    { $register ->
        [informal] Користуйся на здоров’я!
       *[formal] Користуйтеся на здоров’я!
    }

document-problem =
    { $platform-heavy-users }, той знає, як воно буває: геть незнайомі люди хочуть потрапити до
    { $platform-contact-list-genitive }. Хтось називає слушну причину, хтось — притягнуту за вуха, а хтось не називає
    жодної.

document-this-link =
    Сюди { $register ->
        [informal] тебе
       *[formal] вас
    } привело посилання з моєї відповіді? Тоді тут написано, чому я не приймаю { $platform-your-request-genitive }.

document-what-the-list-is =
    { $platform-as-tool }. До мого { $platform-contact-list-genitive } потрапляють ті, кого я знаю *особисто* або з ким
    мені вже доводилося працювати. Це не колекція людей, із якими колись, може, вигорить якась справа.
    .heading = Для чого цей список

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. The category `one` is also that of 21 and 31, so 1 has a variant of its own.
# “Врожай”: the requests are the harvest of each issue.
document-why-this-page =
    { $groups ->
        [1] Я модерую групу, в якій понад
        [2] Я модерую дві групи, в одній з них понад
        [one] Я модерую { $groups } групу, в одній з них понад
        [few] Я модерую { $groups } групи, в одній з них понад
        [many] Я модерую { $groups } груп, в одній з них понад
       *[other] Я модерую { $groups } групи, в одній з них понад
    } { $members ->
        [one] { $members } учасника.
        [few] { $members } учасників.
        [many] { $members } учасників.
       *[other] { $members } учасника.
    } { $newsletters ->
        [0] Це регулярно дає мені врожай: кілька { $platform-requests-genitive }.
        [1] А ще на мені розсилка, і кожен її випуск дає врожай: кілька { $platform-requests-genitive }.
       *[other] А ще на мені розсилки, і кожен випуск дає врожай: кілька { $platform-requests-genitive }.
    } Щоб не пояснювати щоразу заново, чому я відмовляю, пояснюю один раз, письмово.
    .heading = Навіщо ця сторінка

document-reasons = Ось що люди пишуть і що я про це думаю:
    .heading = Причини, одна за одною

document-open-list = І так далі: цей список можна продовжувати без кінця й краю.

document-closing =
    { $register ->
        [informal] Не гнівайся на мене, будь ласка. Тепер ти принаймні знаєш, чому я відмовляю.
       *[formal] Не гнівайтеся на мене, будь ласка. Тепер ви принаймні знаєте, чому я відмовляю.
    } { $groups ->
        [0] Мені, як і раніше, буде приємно познайомитися на якомусь заході.
       *[other] Мені, як і раніше, буде приємно познайомитися на зустрічі групи чи на якомусь іншому заході.
    } Я часто буваю в дорозі, тож, може, й випаде нагода.
    .heading = Насамкінець
