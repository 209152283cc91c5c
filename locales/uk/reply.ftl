### What a reply contains besides the reason. How much of it depends on how long the reply may be.
###
### The pronouns ви and ти are written small, as on pages and in messages.

# Without and with a name. A name in a salutation is in the vocative, and only whoever answers can give it so: “Олено”,
# “пане Марку”.
reply-salutation =
    { $register ->
        [informal] Привіт!
       *[formal] Добрий день!
    }
    .named =
        { $register ->
            [informal] Привіт, { $recipient }!
           *[formal] Добрий день, { $recipient }!
        }

# The past tense would show the gender of the person who answers; the present tense fits everybody. What follows the
# colon is an answer from reasons.ftl.
# $answers is how many answers follow: several, if one message has several requests.
reply-opening =
    .candid = Я не приймаю { $platform-your-request-genitive }, бо на слова «{ $request }» можу відповісти лише { $answers ->
            [1] одне
           *[other] таке
        }:
    .courteous = Я не приймаю { $platform-your-request-genitive } і хочу пояснити чому.

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = І ще: { $answer }

# “Тільки без образ” is what one says along with something that may offend. “Зрадію”, in the future tense, is the joy of
# anybody; “буду радий” would be that of a man.
reply-closing =
    .candid = Тільки без образ. Особистій зустрічі я все одно зрадію.
    .courteous =
        { $register ->
            [informal] Не гнівайся на мене, будь ласка. Буде приємно якось зустрітися особисто.
           *[formal] Не гнівайтеся на мене, будь ласка. Буде приємно якось зустрітися особисто.
        }

# $link is an address; no punctuation may follow it.
reply-link = Докладніше про це тут: { $link }

reply-sign-off = Усього доброго

# Stands before each part of a reply that is too long for one message.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license.
reply-notice =
    Текст на умовах { $license } ({ $license-url }), перекладено з німецької та адаптовано за «{ $work-title }»:
    { $work-url }
    .short = { $license } ({ $license-url }), перекладено й адаптовано за { $work-url }
    .minimal = { $license } { $license-url }
