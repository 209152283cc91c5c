### What a reply contains besides the reason. How much of it depends on how long the reply may be.

# Without and with a name. “Buenos días” would be wrong in the evening; “hola” is right at any hour, and goes with
# usted. Behind the colon of a letter, a new paragraph begins with a capital letter.
reply-salutation = ¡Hola!
    .named =
        { $register ->
            [informal] ¡Hola, { $recipient }!
           *[formal]
                { $recipient-gender ->
                    [feminine] Estimada { $recipient }:
                    [masculine] Estimado { $recipient }:
                   *[other] Hola, { $recipient }:
                }
        }

# The present tense, because “no he aceptado” is of Spain and “no acepté” of America. What follows the colon is an
# answer from reasons.ftl, in a paragraph of its own.
# $answers is how many answers follow: several, if one message has several requests.
reply-opening =
    .candid =
        { $register ->
            [informal] No acepto tu { $platform-request }. Ante «{ $request }», solo se me ocurre { $answers ->
                [1] una respuesta
               *[other] lo siguiente
            }:
           *[formal] No acepto su { $platform-request }. Ante «{ $request }», solo se me ocurre { $answers ->
                [1] una respuesta
               *[other] lo siguiente
            }:
        }
    .courteous =
        { $register ->
            [informal] Prefiero no aceptar tu { $platform-request }, y me gustaría explicarte por qué.
           *[formal] Prefiero no aceptar su { $platform-request }, y me gustaría explicarle por qué.
        }

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = Y además, { $answer }

reply-closing =
    .candid = Sin rencores. Aun así, será un placer conocernos en persona.
    .courteous =
        { $register ->
            [informal] No me lo tomes a mal, por favor. Será un placer conocernos algún día en persona.
           *[formal] No me lo tome a mal, por favor. Será un placer conocernos algún día en persona.
        }

# $link is an address; no sign may stand directly behind it.
reply-link = La explicación completa está aquí: { $link }

reply-sign-off = Saludos cordiales

# Stands before each part of a reply that is too long for one message.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license.
reply-notice =
    Texto con licencia { $license } ({ $license-url }), traducido del alemán y adaptado de «{ $work-title }»:
    { $work-url }
    .short = { $license } ({ $license-url }), traducido y adaptado de { $work-url }
    .minimal = { $license } { $license-url }
