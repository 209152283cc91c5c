### What a reply contains besides the reason. How much of it depends on how long the reply may be.
###
### “Вы” is written with a small letter, since the same texts stand on pages, too.

# Without and with a name.
reply-salutation =
    { $register ->
        [informal] Привет!
       *[formal] Здравствуйте!
    }
    .named =
        { $register ->
            [informal] Привет, { $recipient }!
           *[formal] Здравствуйте, { $recipient }!
        }

# The past tense shows the gender of the person who answers; the present tense fits everybody. What follows the colon is
# an answer from reasons.ftl. $request can end with a question mark.
# $answers is how many answers follow: several, if one message has several requests.
reply-opening =
    .candid =
        { $sender-gender ->
            [feminine] Я не приняла
            [masculine] Я не принял
           *[other] Я не принимаю
        } { $platform-your-request }. На слова «{ $request }» у меня есть только { $answers ->
            [1] один ответ
           *[other] по одному ответу
        }:
    .courteous =
        { $sender-gender ->
            [feminine] Я не приняла
            [masculine] Я не принял
           *[other] Я не принимаю
        } { $platform-your-request } и хочу объяснить почему.

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = И ещё: { $answer }

reply-closing =
    .candid = Без обид. А познакомиться лично — я только за.
    .courteous =
        { $register ->
            [informal] Не обижайся, пожалуйста. С удовольствием познакомлюсь с тобой лично при случае.
           *[formal] Не обижайтесь, пожалуйста. С удовольствием познакомлюсь с вами лично при случае.
        }

# $link is an address; no punctuation may follow it.
reply-link = Подробнее об этом здесь: { $link }

reply-sign-off = Всего доброго!

# Stands before each part of a reply that is too long for one message.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license.
reply-notice =
    Текст на условиях лицензии { $license } ({ $license-url }), перевод с немецкого и адаптация статьи «{ $work-title }»: { $work-url }
    .short = { $license } ({ $license-url }), перевод и адаптация: { $work-url }
    .minimal = { $license } { $license-url }
