### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters. Russian titles of the kind “Dr. Strangelove or: How I Learned …” have
# a comma, “или”, and a capital letter.
document-title = { $platform }, или Почему я не принимаю { $platform-your-request }

# The three abbreviations sa, nc and by stand like this in the name of the license. “На здоровье” is what one says when
# somebody may help themselves.
document-license-note =
    Нашлись желающие взять этот текст на вооружение. Поэтому он распространяется на условиях
    лицензии [{ $license }]({ $license-url }): его можно передавать дальше и переделывать под свои нужды. То, что
    получится, остаётся под той же лицензией (*sa*), а использовать это в коммерческих целях нельзя (*nc*). Моё имя
    указывать не обязательно (*by*), а вот название и адрес исходной статьи нужны. { $register ->
        [informal] Пользуйся на здоровье!
       *[formal] Пользуйтесь на здоровье!
    }

document-problem =
    { $platform-heavy-users }, знает это по себе: в { $platform-contact-list } просятся совершенно посторонние люди. У
    одних повод убедительный, у других притянутый за уши, а у третьих его нет вовсе.

document-this-link =
    В ответ на { $platform-your-request } пришла ссылка на эту страницу? Значит, здесь написано, почему я отвечаю
    отказом.

document-what-the-list-is =
    { $platform-as-tool }. В моём { $platform-contact-list-prepositional } — люди, которых я знаю *лично* или с которыми
    мне уже приходилось работать. Это не коллекция людей, с которыми когда-нибудь, чем чёрт не шутит,
    наклюнется сделка.
    .heading = Зачем нужен этот список

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. “Доход” is ironic: all that this earns me is a few requests. Behind “больше” stands the
# genitive, singular with 1, 21, 31 …
document-why-this-page =
    { $groups ->
        [1] Я модерирую группу, в которой больше
        [2] Я модерирую две группы, и в одной из них больше
        [one] Я модерирую { $groups } группу, и в одной из них больше
        [few] Я модерирую { $groups } группы, и в одной из них больше
        [many] Я модерирую { $groups } групп, и в одной из них больше
       *[other] Я модерирую { $groups } группы, и в одной из них больше
    } { $members ->
        [one] { $members } участника.
        [few] { $members } участников.
        [many] { $members } участников.
       *[other] { $members } участника.
    } { $newsletters ->
        [0] Это приносит мне регулярный доход: несколько { $platform-requests }.
        [1] Рассылка тоже на мне, и каждый выпуск приносит мне доход: несколько { $platform-requests }.
       *[other] Рассылки тоже на мне, и каждый выпуск приносит мне доход: несколько { $platform-requests }.
    } Проще было один раз всё записать, чем каждый раз объяснять заново, почему я отказываю.
    .heading = Откуда взялась эта страница

document-reasons = Вот что пишут люди и что я об этом думаю:
    .heading = Поводы по порядку

document-open-list = И так далее: список можно продолжать до бесконечности.

document-closing =
    { $register ->
        [informal] Не обижайся, пожалуйста. Теперь ты хотя бы знаешь почему.
       *[formal] Не обижайтесь, пожалуйста. Теперь вы хотя бы знаете почему.
    } { $groups ->
        [0] А на каком-нибудь мероприятии я по-прежнему с удовольствием познакомлюсь
       *[other] А на встрече группы или на другом мероприятии я по-прежнему с удовольствием познакомлюсь
    } { $register ->
        [informal] с тобой.
       *[formal] с вами.
    } Я часто бываю в разъездах, так что, глядишь, и пересечёмся.
    .heading = Напоследок
