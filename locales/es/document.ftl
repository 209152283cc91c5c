### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters. A comma and “o” is how old Spanish titles say “or”.
document-title =
    { $register ->
        [informal] { $platform }, o por qué no acepto tu { $platform-request }
       *[formal] { $platform }, o por qué no acepto su { $platform-request }
    }

# The three abbreviations sa, nc and by stand like this in the name of the license.
document-license-note =
    Más de una persona quiso aprovechar este texto. Por eso se publica con la
    licencia [{ $license }]({ $license-url }). { $register ->
        [informal] Es decir, puedes compartirlo y reescribirlo para lo que necesites.
       *[formal] Es decir, puede compartirlo y reescribirlo para lo que necesite.
    } Lo que salga de ahí lleva la misma licencia (*sa*), y nada de uso comercial (*nc*). Mi nombre no hace falta
    mencionarlo (*by*); el título y la dirección del artículo original, sí. { $register ->
        [informal] ¡Que lo disfrutes!
       *[formal] ¡Que lo disfrute!
    }

document-problem =
    { $platform-heavy-users } sabe de qué hablo: gente totalmente desconocida quiere entrar en su
    { $platform-contact-list }. Hay quien da un motivo convincente, hay quien da uno que no se sostiene y hay quien no
    da ninguno.

document-this-link =
    { $register ->
        [informal]
            Si mi respuesta a tu { $platform-request } fue el enlace a esta página, aquí puedes leer por qué dije que
            no.
       *[formal]
            Si mi respuesta a su { $platform-request } fue el enlace a esta página, aquí puede leer por qué dije que no.
    }

document-what-the-list-is =
    { $platform-as-tool }. En mi { $platform-contact-list } hay gente a la que conozco *en persona* o con la que ya he
    trabajado. No es una colección de gente con la que, a lo mejor, algún día, podría surgir un negocio.
    .heading = Para qué sirve la lista

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. “Me reporta” is ironic: it is said of profits.
# Without grouping, since 12.000 is twelve thousand in Spain and twelve in Mexico.
document-why-this-page =
    { $groups ->
        [one] Modero un grupo con
        [2] Modero dos grupos, uno de ellos con
        [many] Modero { $groups } de grupos, uno de ellos con
       *[other] Modero { $groups } grupos, uno de ellos con
    } { $members ->
        [one] más de { NUMBER($members, useGrouping: "false") } integrante.
        [many] más de { NUMBER($members, useGrouping: "false") } de integrantes.
       *[other] más de { NUMBER($members, useGrouping: "false") } integrantes.
    } { $newsletters ->
        [0] Eso me reporta, con toda regularidad, unas cuantas { $platform-requests }.
        [one] También envío un boletín, y cada número me reporta unas cuantas { $platform-requests }.
       *[other] También envío los boletines, y cada número me reporta unas cuantas { $platform-requests }.
    } En lugar de explicar una y otra vez por qué digo que no, lo dejo escrito aquí de una vez por todas.
    .heading = Por qué existe esta página

document-reasons = Esto es lo que escribe la gente y esto, lo que pienso yo:
    .heading = Los motivos, uno por uno

document-open-list = Y así sucesivamente. La lista podría seguir hasta el infinito.

document-closing =
    { $register ->
        [informal] No me lo tomes a mal, por favor. Al menos ahora ya sabes por qué.
       *[formal] No me lo tome a mal, por favor. Al menos ahora ya sabe por qué.
    } { $groups ->
        [0] Aun así, me encantaría que nos conociéramos en algún evento.
       *[other] Aun así, me encantaría que nos conociéramos en un encuentro del grupo o en cualquier otro evento.
    } Viajo mucho, así que quizá coincidamos.
    .heading = Para terminar
