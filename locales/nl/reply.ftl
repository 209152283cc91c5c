### What a reply contains besides the reason. How much of it depends on how long the reply may be.

# Without and with a name. “Dag” is said to everybody in both countries, also together with *u* and a surname.
reply-salutation =
    { $register ->
        [informal] Hallo!
       *[formal] Goedendag!
    }
    .named =
        { $register ->
            [informal] Hallo { $recipient }!
           *[formal] Dag { $recipient }!
        }

# What follows the colon is an answer from reasons.ftl. $request is one of the requests there, and can end with a
# question mark.
# $answers is how many answers follow: several, if one message has several requests.
reply-opening =
    .candid =
        { $register ->
            [informal] Je { $platform-request } heb ik niet geaccepteerd. Op ‘{ $request }’ heb ik namelijk { $answers ->
                [1] maar één antwoord
               *[other] alleen dit als antwoord
            }:
           *[formal] Uw { $platform-request } heb ik niet geaccepteerd. Op ‘{ $request }’ heb ik namelijk { $answers ->
                [1] maar één antwoord
               *[other] alleen dit als antwoord
            }:
        }
    .courteous =
        { $register ->
            [informal] Je { $platform-request } heb ik niet geaccepteerd, en ik leg je graag uit waarom.
           *[formal] Uw { $platform-request } heb ik niet geaccepteerd, en ik leg u graag uit waarom.
        }

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = En { $answer }

# “Even goede vrienden”, just as good friends, is what one says for “no hard feelings”. Here it is said to somebody who
# wanted to be a contact, and may be taken at its word.
reply-closing =
    .candid = Even goede vrienden. In het echt maak ik nog altijd graag kennis.
    .courteous =
        { $register ->
            [informal] Neem het me alsjeblieft niet kwalijk. Ik hoop dat we elkaar een keer in het echt ontmoeten.
           *[formal] Neemt u het me alstublieft niet kwalijk. Ik hoop dat we elkaar een keer in het echt ontmoeten.
        }

# $link is an address; no punctuation may follow it.
reply-link = Het hele verhaal staat hier: { $link }

reply-sign-off =
    { $register ->
        [informal] Groeten,
       *[formal] Met vriendelijke groet,
    }

# Stands before each part of a reply that is too long for one message.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license.
reply-notice =
    Tekst onder { $license } ({ $license-url }), bewerkte vertaling uit het Duits van ‘{ $work-title }’: { $work-url }
    .short = { $license } ({ $license-url }), bewerkte vertaling van { $work-url }
    .minimal = { $license } { $license-url }
