### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters. A comma and “ou” is how titles of old novels say “or”.
document-title = { $platform }, ou por que não aceito { $platform-your-request }

# The three abbreviations sa, nc and by stand like this in the name of the license.
document-license-note =
    Algumas pessoas quiseram usar este texto também. Por isso ele está sob a licença [{ $license }]({ $license-url }). Ou seja,
    você pode passar adiante e reescrever para o que precisar. O que sair daí continua sob a mesma licença (*sa*), e
    nada de uso comercial (*nc*). Citar meu nome (*by*) não é obrigatório; citar o título e o endereço do artigo
    original, sim. Bom proveito!

# A flimsy excuse is “esfarrapada”, in rags, in Brazil.
document-problem =
    { $platform-heavy-users } sabe como é: gente que você nunca viu na vida quer entrar na
    sua { $platform-contact-list }. Tem gente que dá um motivo convincente, tem gente que dá um motivo esfarrapado, e
    tem gente que nem isso.

document-this-link =
    Você enviou { $platform-a-request } e recebeu como resposta o link desta página? Então aqui você descobre por que
    eu não aceitei.

document-what-the-list-is =
    { $platform-as-tool }. Na minha { $platform-contact-list } estão pessoas que conheço *pessoalmente* ou com quem já
    trabalhei. Não é uma coleção de gente com quem talvez, quem sabe um dia, possa sair algum negócio.
    .heading = Para que serve a lista

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. “Me rende” is ironic: it is said of savings. [many] is a million or millions, which are
# “de” something.
document-why-this-page =
    { $groups ->
        [one] Modero um grupo com mais de
        [2] Modero dois grupos, um deles com mais de
        [many] Modero { $groups } de grupos, um deles com mais de
       *[other] Modero { $groups } grupos, um deles com mais de
    } { $members ->
        [one] { $members } integrante.
        [many] { $members } de integrantes.
       *[other] { $members } integrantes.
    } { $newsletters ->
        [0] Isso me rende, com toda a regularidade, { $platform-some-requests }.
        [one] Também envio uma newsletter, e cada edição me rende { $platform-some-requests }.
       *[other] Também envio as newsletters, e cada edição me rende { $platform-some-requests }.
    } Em vez de explicar tudo de novo a cada recusa, resolvi escrever uma vez só.
    .heading = Por que esta página existe

document-reasons = É isto que as pessoas escrevem, e é isto que eu penso:
    .heading = Os motivos, um por um

document-open-list = E por aí vai: daria para continuar a lista até cansar.

document-closing =
    { $register ->
        [informal] Não me leva a mal, tá? Agora, pelo menos, você já sabe por quê.
       *[formal] Por favor, não me leve a mal. Agora, pelo menos, você já sabe por quê.
    } { $groups ->
        [0] Mesmo assim, vai ser um prazer conhecer você em algum evento.
       *[other] Mesmo assim, vai ser um prazer conhecer você em um encontro do grupo ou em qualquer outro evento.
    } Vivo viajando, quem sabe nossos caminhos se cruzam.
    .heading = Para terminar
