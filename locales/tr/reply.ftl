### What a reply contains besides the reason. How much of it depends on how long the reply may be.

# Without and with a name. The name stands as it is given. Hanım and Bey follow a first name, and only where the gender
# is known; without them, the greeting fits everybody.
reply-salutation =
    { $register ->
        [informal] Selam,
       *[formal] Merhaba,
    }
    .named =
        { $register ->
            [informal] Selam { $recipient },
           *[formal]
                { $recipient-gender ->
                    [feminine] Merhaba { $recipient } Hanım,
                    [masculine] Merhaba { $recipient } Bey,
                   *[other] Merhaba { $recipient },
                }
        }

# What follows the colon is an answer from reasons.ftl. $request is one of the requests there, and can end with a
# question mark; “sözüne” takes it without a suffix.
# $answers is how many answers follow: several, if one message has several requests.
reply-opening =
    .candid =
        { INITIAL($platform-your-request-accusative) } kabul etmedim. “{ $request }” { $answers ->
            [1] sözüne verecek tek bir cevabım
           *[other] sözlerine verecek yalnızca birer cevabım
        } var:
    .courteous = { INITIAL($platform-your-request-accusative) } kabul etmedim, nedenini de söylemek isterim.

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = Ayrıca { $answer }

# “Darılmaca yok” is what one says in a game: nobody is to take offense.
reply-closing =
    .candid =
        { $register ->
            [informal] Darılmaca yok. Bir gün yüz yüze tanışırsak yine de sevinirim.
           *[formal] Kusura bakmayın. Bir gün yüz yüze tanışırsak yine de sevinirim.
        }
    .courteous =
        { $register ->
            [informal] Lütfen bana darılma. Bir gün yüz yüze tanışırsak çok sevinirim.
           *[formal] Lütfen bana darılmayın. Bir gün yüz yüze tanışırsak çok sevinirim.
        }

# $link is an address; no punctuation may follow it.
reply-link = Uzun uzun burada anlattım: { $link }

# Stands only before the name of the person who answers, and so ends with a comma.
reply-sign-off =
    { $register ->
        [informal] Sevgiler,
       *[formal] Saygılarımla,
    }

# Stands before each part of a reply that is too long for one message.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license.
reply-notice =
    Metnin lisansı { $license } ({ $license-url }); “{ $work-title }” adlı yazının Almancadan çevirisi ve uyarlaması:
    { $work-url }
    .short = { $license } ({ $license-url }), çeviri ve uyarlama: { $work-url }
    .minimal = { $license } { $license-url }
