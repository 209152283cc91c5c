### The platforms and their words.
###
### What is missing here is as in Brazil. In Portugal every request is a masculine (pedido, convite), every list is a
### feminine, and a possessive has its article: “o seu convite”. Formal is the third person without a pronoun, and
### “consigo” and “si”, which show no gender; informal is “tu”. The names of platforms have an article in a sentence.
###
### .your-request         the request with its possessive: “não aceitei …”
### .a-request            the request with its article: “mais do que …”
### .some-requests        the plural: “rende-me …”
### .contact-list         what holds the contacts: “na minha …”, “chama-se …”
### .add                  “quem pode …”
### .message              “também pode …”, “descobre que se pode …”
### .remember             “para isso existe a opção de …”
### .remember-me          “para voltar a encontrar-me, basta …”
### .like-to-add-you      “gostaria de …” (formal), “gostava de …” (informal), said to the person who is asked

platform-generic =
    .request = pedido de contacto
    .request-gender = masculine
    .requests = pedidos de contacto
    .your-request =
        { $register ->
            [informal] o teu { $platform-request }
           *[formal] o seu { $platform-request }
        }
    .a-request = um { $platform-request }
    .some-requests = alguns { $platform-requests }
    .contact-list = lista de contactos
    .add = adicionar um contacto
    .remember = guardar um perfil nos marcadores
    .remember-me = guardar o meu perfil nos marcadores
    .like-to-add-you =
        { $register ->
            [informal] te adicionar aos meus contactos
           *[formal] contar consigo entre os meus contactos
        }

platform-xing =
    .remember = guardar um perfil
    .remember-me = guardar o meu perfil

platform-linkedin =
    .contact-list = lista de contactos
    .add = adicionar alguém à rede
    .remember-me = seguir o meu perfil
    .like-to-add-you =
        { $register ->
            [informal] te adicionar à minha rede
           *[formal] contar consigo na minha rede
        }

platform-facebook =
    .request = pedido de amizade
    .request-gender = masculine
    .requests = pedidos de amizade
    .contact-list = lista de amigos
    .add = enviar um pedido de amizade
    .remember-me = seguir o meu perfil
    .like-to-add-you =
        { $register ->
            [informal] te adicionar aos meus amigos
           *[formal] contar consigo entre os meus amigos
        }

platform-instagram =
    .request = pedido de mensagem
    .request-gender = masculine
    .requests = pedidos de mensagem
    .like-to-add-you =
        { $register ->
            [informal] te seguir
           *[formal] seguir o seu perfil
        }

platform-x =
    .request = pedido de mensagem
    .request-gender = masculine
    .requests = pedidos de mensagem
    .like-to-add-you =
        { $register ->
            [informal] te seguir
           *[formal] seguir o seu perfil
        }

platform-mastodon =
    .like-to-add-you =
        { $register ->
            [informal] te seguir
           *[formal] seguir o seu perfil
        }

platform-bluesky =
    .like-to-add-you =
        { $register ->
            [informal] te seguir
           *[formal] seguir o seu perfil
        }

platform-bluesky-post =
    .label = Bluesky (publicação)

platform-threads =
    .like-to-add-you =
        { $register ->
            [informal] te seguir
           *[formal] seguir o seu perfil
        }

platform-whatsapp =
    .add = guardar um número
    .remember = guardar um número
    .remember-me = guardar o meu número

platform-telegram =
    .remember = guardar um número
    .remember-me = guardar o meu número

platform-signal =
    .request = pedido de mensagem
    .request-gender = masculine
    .requests = pedidos de mensagem
    .add = guardar um número
    .remember = guardar um número
    .remember-me = guardar o meu número

platform-sms =
    .suggester = o meu telemóvel
    .suggester-inline = o telemóvel
    .add = guardar um número
    .remember = guardar um número
    .remember-me = guardar o meu número
    .heavy-users = Quem recebe muitos SMS
    .as-tool = Para mim, o telemóvel é uma ferramenta de trabalho

platform-discord =
    .request = pedido de amizade
    .request-gender = masculine
    .requests = pedidos de amizade
    .contact-list = lista de amigos
    .add = enviar um pedido de amizade
    .like-to-add-you =
        { $register ->
            [informal] te adicionar aos meus amigos
           *[formal] contar consigo entre os meus amigos
        }

platform-email =
    .suggester = o meu programa de e-mail
    .add = guardar um endereço
    .remember = guardar um endereço
    .remember-me = guardar o meu endereço
    .heavy-users = Quem recebe muitos e-mails

platform-any =
    .heavy-users = Quem anda muito pelas redes
    .as-tool = Para mim, uma rede é uma ferramenta de trabalho
