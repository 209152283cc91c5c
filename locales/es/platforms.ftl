### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform’s own word stands here only where it is known, otherwise a plain description; never
### invent a button.
###
### Every request is a feminine (solicitud, invitación), and so is every list; a text can say “una … a secas” of each.
### No word has an object pronoun for usted, which would be le in Spain, and lo or la in America, and show the gender.
###
### .name                 the name, as it begins a title: “…, o por qué no acepto …”
### .label                what the platform is called in a list, where two have the same name
### .suggester            who says that people know each other; texts give it its capital letter
### .suggester-inline     the same in the middle of a sentence, with its article
### .request              what is being declined: “su …”, “una … a secas”
### .requests             the same in the plural: “unas cuantas …”
### .contact-list         what holds the contacts: “en mi …”, “se llama …”
### .add                  “donde se puede …”
### .message              “también se puede …”
### .remembering          “precisamente para eso …”, with its verb
### .remember-me          “para volver a encontrarme basta con …”
### .like-to-add-you      “me gustaría …”, said to the person who is asked
### .heavy-users          “… sabe de qué hablo”; begins a sentence
### .as-tool              “…. En mi lista hay gente que conozco”: a whole sentence without its full stop

platform-generic =
    .suggester = { $platform }
    .suggester-inline = { $platform }
    .request = solicitud de contacto
    .requests = solicitudes de contacto
    .contact-list = lista de contactos
    .add = agregar un contacto
    .message = escribir un mensaje
    .remembering = están los marcadores
    .remember-me = guardar un marcador
    .like-to-add-you =
        { $register ->
            [informal] contar contigo entre mis contactos
           *[formal] contar con usted entre mis contactos
        }
    .heavy-users = Quien usa mucho { $platform }
    .as-tool = Para mí, { $platform } es una herramienta de trabajo

platform-xing =
    .name = XING
    .remembering = está la opción de guardar un perfil
    .remember-me = guardar mi perfil

platform-linkedin =
    .name = LinkedIn
    .request = invitación
    .requests = invitaciones
    .add = conectar con alguien
    .remembering = está la opción de seguir a alguien
    .remember-me = seguir mi perfil
    .like-to-add-you =
        { $register ->
            [informal] conectar contigo
           *[formal] conectar con usted
        }

platform-linkedin-note =
    .label = LinkedIn (nota de la invitación)

# “Amistades”, friendships, are friends of any gender, and make the same list as the “solicitud de amistad”.
platform-facebook =
    .name = Facebook
    .request = solicitud de amistad
    .requests = solicitudes de amistad
    .contact-list = lista de amistades
    .add = enviar una solicitud de amistad
    .remembering = está la opción de seguir a alguien
    .remember-me = seguir mi perfil
    .like-to-add-you =
        { $register ->
            [informal] contar contigo entre mis amistades
           *[formal] contar con usted entre mis amistades
        }

platform-instagram =
    .name = Instagram
    .request = solicitud de mensaje
    .requests = solicitudes de mensajes
    .add = seguir a alguien
    .like-to-add-you =
        { $register ->
            [informal] seguir tu cuenta
           *[formal] seguir su cuenta
        }

platform-x =
    .name = X
    .request = solicitud de mensaje
    .requests = solicitudes de mensajes
    .add = seguir a alguien
    .like-to-add-you =
        { $register ->
            [informal] seguir tu cuenta
           *[formal] seguir su cuenta
        }

platform-mastodon =
    .name = Mastodon
    .request = solicitud de seguimiento
    .requests = solicitudes de seguimiento
    .add = seguir a alguien
    .like-to-add-you =
        { $register ->
            [informal] seguir tu cuenta
           *[formal] seguir su cuenta
        }

platform-bluesky =
    .name = Bluesky
    .request = solicitud de chat
    .requests = solicitudes de chat
    .add = seguir a alguien
    .like-to-add-you =
        { $register ->
            [informal] seguir tu cuenta
           *[formal] seguir su cuenta
        }

platform-bluesky-post =
    .label = Bluesky (publicación)

platform-threads =
    .name = Threads
    .request = solicitud de seguimiento
    .requests = solicitudes de seguimiento
    .add = seguir a alguien
    .like-to-add-you =
        { $register ->
            [informal] seguir tu cuenta
           *[formal] seguir su cuenta
        }

platform-whatsapp =
    .name = WhatsApp
    .add = guardar un número
    .remembering = está la agenda del teléfono
    .remember-me = guardar mi número

platform-telegram =
    .name = Telegram
    .remembering = está la agenda del teléfono
    .remember-me = guardar mi número

platform-signal =
    .name = Signal
    .request = solicitud de mensaje
    .requests = solicitudes de mensajes
    .add = guardar un número
    .remembering = está la agenda del teléfono
    .remember-me = guardar mi número

platform-sms =
    .name = SMS
    .suggester = mi teléfono
    .suggester-inline = el teléfono
    .remembering = está la agenda del teléfono
    .remember-me = guardar mi número
    .heavy-users = Quien recibe muchos SMS
    .as-tool = Para mí, el teléfono es una herramienta de trabajo

platform-slack =
    .name = Slack
    .request = invitación
    .requests = invitaciones
    .add = invitar a alguien

platform-discord =
    .name = Discord
    .request = solicitud de amistad
    .requests = solicitudes de amistad
    .contact-list = lista de amistades
    .add = enviar una solicitud de amistad
    .like-to-add-you =
        { $register ->
            [informal] contar contigo entre mis amistades
           *[formal] contar con usted entre mis amistades
        }

platform-email =
    .name = Correo electrónico
    .suggester = mi programa de correo
    .suggester-inline = el programa de correo
    .add = agregar a alguien a la libreta de direcciones
    .remembering = está la libreta de direcciones
    .remember-me = guardar mi dirección
    .heavy-users = Quien recibe mucho correo
    .as-tool = Para mí, el correo es una herramienta de trabajo

# “Networking” is what it is called at work in Spanish, too.
platform-any =
    .name = Networking
    .label = Cualquier otra red
    .suggester = la red
    .suggester-inline = la red
    .heavy-users = Quien anda mucho por las redes
    .as-tool = Para mí, una red es una herramienta de trabajo
