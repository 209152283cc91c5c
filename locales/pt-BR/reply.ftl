### What a reply contains besides the reason. How much of it depends on how long the reply may be.

# Without and with a name. “Olá” greets everybody at any hour; “Prezado” would show a gender, and is of letters. What
# follows begins with a capital letter, since the sentence below can be left out.
reply-salutation =
    { $register ->
        [informal] Oi!
       *[formal] Olá!
    }
    .named =
        { $register ->
            [informal] Oi, { $recipient }!
           *[formal] Olá, { $recipient }!
        }

# What follows the colon is an answer from reasons.ftl. $request is one of the requests there, and can end with a
# question mark.
# $answers is how many answers follow: several, if one message has several requests.
reply-opening =
    .candid =
        { $register ->
            [informal] Não aceitei { $platform-your-request }. Sobre “{ $request }”, só me vem { $answers ->
                [1] uma coisa
               *[other] isto
            } à cabeça:
           *[formal] Não aceitei { $platform-your-request }. Diante de “{ $request }”, só me ocorre { $answers ->
                [1] uma resposta
               *[other] o seguinte
            }:
        }
    .courteous =
        { $register ->
            [informal] Não aceitei { $platform-your-request } e queria te explicar por quê.
           *[formal] Não aceitei { $platform-your-request } e gostaria de explicar o motivo.
        }

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = E { $answer }

# “No hard feelings” is “não é nada pessoal”, it is nothing personal; and then a meeting in person may follow.
reply-closing =
    .candid =
        { $register ->
            [informal] Não é nada pessoal. E, se um dia a gente se conhecer pessoalmente, o prazer vai ser meu.
           *[formal] Não é nada pessoal. E, se um dia nos conhecermos pessoalmente, o prazer será meu.
        }
    .courteous =
        { $register ->
            [informal] Não me leva a mal, tá? Vai ser um prazer se um dia a gente se encontrar pessoalmente.
           *[formal] Por favor, não me leve a mal. Será um prazer se um dia nos encontrarmos pessoalmente.
        }

# $link is an address; no sign may stand directly behind it.
reply-link = A explicação completa está aqui: { $link }

# Shown only above a name, so that it ends with the comma of a letter.
reply-sign-off =
    { $register ->
        [informal] Um abraço,
       *[formal] Atenciosamente,
    }

# Stands before each part of a reply that is too long for one message.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license.
reply-notice =
    Texto sob a licença { $license } ({ $license-url }), traduzido do alemão e adaptado de “{ $work-title }”:
    { $work-url }
    .short = { $license } ({ $license-url }), traduzido e adaptado de { $work-url }
    .minimal = { $license } { $license-url }
