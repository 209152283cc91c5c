### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters. In Portugal, “porque” is one word in an indirect question.
document-title = { $platform }, ou porque não aceito { $platform-your-request }

# The three abbreviations sa, nc and by stand like this in the name of the license.
document-license-note =
    Houve quem quisesse usar este texto também. Por isso, está sob a licença [{ $license }]({ $license-url }).
    { $register ->
        [informal] Ou seja, podes passá-lo a outras pessoas e reescrevê-lo para o que precisares.
       *[formal] Ou seja, pode passá-lo a outras pessoas e reescrevê-lo para o que precisar.
    } O que daí sair fica sob a mesma licença (*sa*) e não pode ter uso comercial (*nc*). Citar o meu nome (*by*) não é
    preciso; o título e o endereço do artigo original, sim. Bom proveito!

# A perfect stranger is in Portugal somebody whom one has “never seen any fatter”. A flimsy excuse is “esfarrapada”, in
# rags.
document-problem =
    { $platform-heavy-users } sabe como é: gente que nunca vimos mais gorda quer entrar na nossa
    { $platform-contact-list }. Há quem dê um motivo convincente, há quem dê uma desculpa esfarrapada, e há quem nem
    isso.

document-this-link =
    { $register ->
        [informal]
            Enviaste { $platform-a-request } e a resposta foi o link desta página? Então é aqui que ficas a saber porque
            não o aceitei.
       *[formal]
            Enviou { $platform-a-request } e a resposta foi o link desta página? Então é aqui que fica a saber porque
            não o aceitei.
    }

document-what-the-list-is =
    { $platform-as-tool }. Na minha { $platform-contact-list } estão pessoas que conheço *pessoalmente* ou com quem já
    trabalhei. Não é uma coleção de gente com quem talvez, um dia, se venha a fazer negócio.
    .heading = Para que serve a lista

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. “Rende-me” is ironic: it is said of savings. [many] is a million or millions, which are
# “de” something.
document-why-this-page =
    { $groups ->
        [one] Modero um grupo com mais de
        [2] Modero dois grupos, um deles com mais de
        [many] Modero { $groups } de grupos, um deles com mais de
       *[other] Modero { $groups } grupos, um deles com mais de
    } { $members ->
        [one] { $members } membro.
        [many] { $members } de membros.
       *[other] { $members } membros.
    } { $newsletters ->
        [0] Isto rende-me, com toda a regularidade, { $platform-some-requests }.
        [one] Também envio uma newsletter, e cada edição rende-me { $platform-some-requests }.
       *[other] Também envio as newsletters, e cada edição rende-me { $platform-some-requests }.
    } Em vez de explicar tudo de novo a cada recusa, decidi escrevê-lo de uma vez por todas.
    .heading = Porque existe esta página

document-reasons =
    .heading = Os motivos, um a um

document-open-list = E por aí fora: podia continuar a lista até à exaustão.

document-closing =
    { $register ->
        [informal] Não me leves a mal. Agora, pelo menos, já sabes porquê.
       *[formal] Não me leve a mal. Agora, pelo menos, já sabe porquê.
    } { $groups ->
        [0] Continuo a ter todo o gosto em que nos conheçamos num evento.
       *[other] Continuo a ter todo o gosto em que nos conheçamos num encontro do grupo ou noutro evento qualquer.
    } Ando muito por fora, pode ser que nos cruzemos.
    .heading = Para terminar
