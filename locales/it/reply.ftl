### What a reply contains besides the reason. How much of it depends on how long the reply may be.

# Without and with a name. What follows begins with a capital letter, since the sentence below can be left out; so there
# is an exclamation mark and no comma, behind which an Italian letter goes on with a small one.
reply-salutation =
    { $register ->
        [informal] Ciao!
       *[formal] Buongiorno!
    }
    .named =
        { $register ->
            [informal] Ciao, { $recipient }!
           *[formal] Buongiorno, { $recipient }!
        }

# What follows is an answer from reasons.ftl. $request is one of the requests there, and can end with a question mark.
# $answers is how many answers follow: several, if one message has several requests.
reply-opening =
    .candid = Non ho accettato { $platform-your-request }. A «{ $request }», infatti, ho { $answers ->
            [1] una cosa sola
           *[other] solo questo
        } da rispondere:
    .courteous =
        { $register ->
            [informal] Non ho accettato { $platform-your-request } e ti spiego volentieri perché.
           *[formal] Non ho accettato { $platform-your-request } e Le spiego volentieri perché.
        }

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = E { $answer }

reply-closing =
    .candid = Senza rancore. Un incontro di persona mi farebbe comunque piacere.
    .courteous =
        { $register ->
            [informal] Non volermene. Sarebbe un piacere incontrarci, un giorno, di persona.
           *[formal] Non me ne voglia, La prego. Sarebbe un piacere incontrarci, un giorno, di persona.
        }

# $link is an address; no sign may stand directly behind it.
reply-link = La spiegazione completa è qui: { $link }

reply-sign-off =
    { $register ->
        [informal] Un caro saluto
       *[formal] Cordiali saluti
    }

# Stands before each part of a reply that is too long for one message.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license.
reply-notice =
    Testo con licenza { $license } ({ $license-url }), tradotto dal tedesco e adattato da «{ $work-title }»:
    { $work-url }
    .short = { $license } ({ $license-url }), tradotto e adattato da { $work-url }
    .minimal = { $license } { $license-url }
