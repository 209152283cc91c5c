### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform’s own word stands here only where it is known, otherwise a plain description; never
### invent a button.
###
### A request is a feminine (solicitação) or a masculine (convite, pedido), which `.request-gender` says; every list is
### a feminine. Names of platforms are masculines and have an article within a sentence: “o LinkedIn”. No word has the
### pronouns “o” and “a”, which would show the gender of the reader: formal is “ter você”, informal is “te adicionar”.
###
### .name                 the name, as it begins a title: “…, ou por que não aceito …”
### .label                what the platform is called in a list, where two have the same name
### .suggester            who says that people know each other, with an article; texts give it its capital letter
### .suggester-inline     the same in an answer: “… que diga o que quiser”
### .request              what is being declined, without an article
### .request-gender       its gender: feminine or masculine
### .requests             the same in the plural
### .your-request         the request with its possessive: “não aceitei …”
### .a-request            the request with its article: “não basta …”
### .some-requests        the plural: “me rende …”
### .contact-list         what holds the contacts: “na minha …”, “o nome é …”
### .add                  “onde dá para …”
### .message              “dá para …”
### .remember             “para isso existe a opção de …”
### .remember-me          “para me encontrar de novo, basta …”
### .like-to-add-you      “gostaria de …” (formal), “queria …” (informal), said to the person who is asked
### .heavy-users          “… sabe como é”; begins a sentence
### .as-tool              “…. Na minha lista estão pessoas que conheço”: a whole sentence without its full stop

platform-generic =
    .suggester = o { $platform }
    .suggester-inline = { $platform-suggester }
    .request = solicitação de contato
    .request-gender = feminine
    .requests = solicitações de contato
    .your-request =
        { $platform-request-gender ->
            [masculine] seu { $platform-request }
           *[feminine] sua { $platform-request }
        }
    .a-request =
        { $platform-request-gender ->
            [masculine] um { $platform-request }
           *[feminine] uma { $platform-request }
        }
    .some-requests =
        { $platform-request-gender ->
            [masculine] alguns { $platform-requests }
           *[feminine] algumas { $platform-requests }
        }
    .contact-list = lista de contatos
    .add = adicionar um contato
    .message = enviar uma mensagem
    .remember = salvar o link de um perfil
    .remember-me = salvar o link do meu perfil
    .like-to-add-you =
        { $register ->
            [informal] te adicionar aos meus contatos
           *[formal] ter você entre os meus contatos
        }
    .heavy-users = Quem usa muito o { $platform }
    .as-tool = Para mim, o { $platform } é uma ferramenta de trabalho

platform-xing =
    .name = XING
    .remember = salvar um perfil
    .remember-me = salvar meu perfil

platform-linkedin =
    .name = LinkedIn
    .request = convite
    .request-gender = masculine
    .requests = convites
    .contact-list = lista de conexões
    .add = se conectar com alguém
    .remember = seguir alguém
    .remember-me = seguir meu perfil
    .like-to-add-you = me conectar com você

platform-linkedin-note =
    .label = LinkedIn (nota do convite)

# “Amizades”, friendships, are friends of any gender, and make the same list as the “solicitação de amizade”.
platform-facebook =
    .name = Facebook
    .request = solicitação de amizade
    .request-gender = feminine
    .requests = solicitações de amizade
    .contact-list = lista de amizades
    .add = enviar uma solicitação de amizade
    .remember = seguir alguém
    .remember-me = seguir meu perfil
    .like-to-add-you =
        { $register ->
            [informal] te adicionar às minhas amizades
           *[formal] ter você entre as minhas amizades
        }

platform-instagram =
    .name = Instagram
    .request = solicitação de mensagem
    .request-gender = feminine
    .requests = solicitações de mensagem
    .add = seguir alguém
    .like-to-add-you =
        { $register ->
            [informal] te seguir
           *[formal] seguir você
        }

platform-x =
    .name = X
    .request = solicitação de mensagem
    .request-gender = feminine
    .requests = solicitações de mensagem
    .add = seguir alguém
    .like-to-add-you =
        { $register ->
            [informal] te seguir
           *[formal] seguir você
        }

# The label of the button, “Pedir para seguir”, as a noun.
platform-mastodon =
    .name = Mastodon
    .request = pedido para me seguir
    .request-gender = masculine
    .requests = pedidos para me seguir
    .add = seguir alguém
    .like-to-add-you =
        { $register ->
            [informal] te seguir
           *[formal] seguir você
        }

platform-bluesky =
    .name = Bluesky
    .request = pedido de conversa
    .request-gender = masculine
    .requests = pedidos de conversa
    .add = seguir alguém
    .like-to-add-you =
        { $register ->
            [informal] te seguir
           *[formal] seguir você
        }

platform-bluesky-post =
    .label = Bluesky (postagem)

platform-threads =
    .name = Threads
    .request = pedido para me seguir
    .request-gender = masculine
    .requests = pedidos para me seguir
    .add = seguir alguém
    .like-to-add-you =
        { $register ->
            [informal] te seguir
           *[formal] seguir você
        }

platform-whatsapp =
    .name = WhatsApp
    .add = salvar um número
    .remember = salvar um número
    .remember-me = salvar meu número

platform-telegram =
    .name = Telegram
    .remember = salvar um número
    .remember-me = salvar meu número

platform-signal =
    .name = Signal
    .request = solicitação de mensagem
    .request-gender = feminine
    .requests = solicitações de mensagem
    .add = salvar um número
    .remember = salvar um número
    .remember-me = salvar meu número

platform-sms =
    .name = SMS
    .suggester = meu celular
    .suggester-inline = o celular
    .add = salvar um número
    .remember = salvar um número
    .remember-me = salvar meu número
    .heavy-users = Quem recebe muito SMS
    .as-tool = Para mim, o celular é uma ferramenta de trabalho

platform-slack =
    .name = Slack
    .request = convite
    .request-gender = masculine
    .requests = convites
    .add = convidar alguém

platform-discord =
    .name = Discord
    .request = solicitação de amizade
    .request-gender = feminine
    .requests = solicitações de amizade
    .contact-list = lista de amizades
    .add = enviar uma solicitação de amizade
    .like-to-add-you =
        { $register ->
            [informal] te adicionar às minhas amizades
           *[formal] ter você entre as minhas amizades
        }

platform-email =
    .name = E-mail
    .suggester = meu programa de e-mail
    .suggester-inline = o programa de e-mail
    .add = salvar um endereço
    .remember = salvar um endereço
    .remember-me = salvar meu endereço
    .heavy-users = Quem recebe muito e-mail
    .as-tool = Para mim, o e-mail é uma ferramenta de trabalho

# “Networking” is what it is called at work in Brazil, too.
platform-any =
    .name = Networking
    .label = Qualquer outra rede
    .suggester = a rede
    .heavy-users = Quem circula muito pelas redes
    .as-tool = Para mim, rede é ferramenta de trabalho
