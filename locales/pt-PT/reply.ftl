### What a reply contains besides the reason. How much of it depends on how long the reply may be.

# Without and with a name. “Olá” greets everybody at any hour, and shows no gender, as “caro” and “cara” would.
reply-salutation = Olá!
    .named = Olá, { $recipient }!

# What follows the colon is an answer from reasons.ftl. $request is one of the requests there, and can end with a
# question mark.
# $answers is how many answers follow: several, if one message has several requests.
reply-opening =
    .candid = Não aceitei { $platform-your-request }. Perante «{ $request }», só me ocorre { $answers ->
            [1] uma resposta
           *[other] o seguinte
        }:
    .courteous =
        { $register ->
            [informal] Não aceitei { $platform-your-request } e gostava de te explicar porquê.
           *[formal] Não aceitei { $platform-your-request } e gostaria de lhe explicar porquê.
        }

# “No hard feelings” is “não é nada pessoal”, it is nothing personal; and then a meeting in flesh and bone may follow.
reply-closing =
    .candid = Não é nada pessoal. E, se um dia nos conhecermos em carne e osso, terei todo o gosto.
    .courteous =
        { $register ->
            [informal] Não me leves a mal. Terei todo o gosto em que nos encontremos um dia pessoalmente.
           *[formal] Não me leve a mal. Terei todo o gosto em que nos encontremos um dia pessoalmente.
        }

# Shown only above a name, so that it ends with the comma of a letter.
reply-sign-off =
    { $register ->
        [informal] Um abraço,
       *[formal] Com os melhores cumprimentos,
    }

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one.
reply-notice =
    Texto sob a licença { $license } ({ $license-url }), traduzido do alemão e adaptado de «{ $work-title }»:
    { $work-url }
