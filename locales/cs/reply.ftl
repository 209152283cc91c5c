### What a reply contains besides the reason. How much of it depends on how long the reply may be.
###
### Vy and its forms are capitalized, as in a letter; ty is not, as in a chat.

# Without and with a name. What follows begins with a capital letter, and so neither greeting ends with a comma. The
# name stands as it is given: whoever answers can give the vocative, “Petře”.
reply-salutation =
    { $register ->
        [informal] Ahoj!
       *[formal] Dobrý den!
    }
    .named =
        { $register ->
            [informal] Ahoj, { $recipient }!
           *[formal] Dobrý den, { $recipient }!
        }

# The past tense would show the gender of the person who answers; the present tense fits everybody. What follows the
# colon is an answer from reasons.ftl.
# $answers is how many answers follow: several, if one message has several requests.
reply-opening =
    .candid =
        { $register ->
            [informal] Tvoji { $platform-request-accusative } nepřijímám. Ke slovům „{ $request }“ mě totiž napadá { $answers ->
                [1] jediné
               *[other] jen toto
            }:
           *[formal] Vaši { $platform-request-accusative } nepřijímám. Ke slovům „{ $request }“ mě totiž napadá { $answers ->
                [1] jediné
               *[other] jen toto
            }:
        }
    .courteous =
        { $register ->
            [informal] Tvoji { $platform-request-accusative } nepřijímám a dlužím ti vysvětlení.
           *[formal] Vaši { $platform-request-accusative } nepřijímám a dlužím Vám vysvětlení.
        }

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = A { $answer }

reply-closing =
    .candid = Nic ve zlém. Osobní setkání mě i tak potěší.
    .courteous =
        { $register ->
            [informal] Neber to prosím ve zlém. Potěší mě, když se jednou potkáme osobně.
           *[formal] Neberte to prosím ve zlém. Potěší mě, když se jednou potkáme osobně.
        }

# $link is an address; no sign may stand directly behind it.
reply-link = Podrobněji o tom píšu tady: { $link }

reply-sign-off =
    { $register ->
        [informal] Zdravím
       *[formal] S pozdravem
    }

# Stands before each part of a reply that is too long for one message. A space follows it.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license.
reply-notice =
    Text pod licencí { $license } ({ $license-url }), překlad z němčiny a úprava článku „{ $work-title }“: { $work-url }
    .short = { $license } ({ $license-url }), překlad a úprava: { $work-url }
    .minimal = { $license } { $license-url }
