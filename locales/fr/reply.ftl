### What a reply contains besides the reason. How much of it depends on how long the reply may be.

# Without and with a name. The comma is that of a letter: what follows begins with a capital letter, since the sentence
# below can be left out.
reply-salutation =
    { $register ->
        [informal] Salut,
       *[formal] Bonjour,
    }
    .named =
        { $register ->
            [informal] Salut { $recipient },
           *[formal] Bonjour { $recipient },
        }

# What follows the colon is an answer from reasons.ftl. $request is one of the requests there, and can end with a
# question mark.
# $answers is how many answers follow: several, if one message has several requests.
reply-opening =
    .candid =
        Je n’ai pas accepté { $platform-your-request }. À « { $request } », je n’ai en effet { $answers ->
            [1] qu’une chose
           *[other] que ceci
        } à répondre :
    .courteous =
        { $register ->
            [informal] Je n’ai pas accepté { $platform-your-request } et je tiens à te dire pourquoi.
           *[formal] Je n’ai pas accepté { $platform-your-request } et je tiens à vous dire pourquoi.
        }

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = Et { $answer }

reply-closing =
    .candid = Sans rancune. Une rencontre en chair et en os me ferait quand même plaisir.
    .courteous =
        { $register ->
            [informal] Surtout, ne m’en veux pas. Ce serait un plaisir de te rencontrer un jour en personne.
           *[formal] Surtout, ne m’en veuillez pas. Ce serait un plaisir de vous rencontrer un jour en personne.
        }

# $link is an address; no sign may stand directly behind it.
reply-link = Tout est expliqué ici : { $link }

reply-sign-off =
    { $register ->
        [informal] Bien à toi
       *[formal] Cordialement
    }

# Stands before each part of a reply that is too long for one message.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license.
reply-notice =
    Texte sous licence { $license } ({ $license-url }), traduit de l’allemand et adapté de « { $work-title } » :
    { $work-url }
    .short = { $license } ({ $license-url }), traduit et adapté de { $work-url }
    .minimal = { $license } { $license-url }
