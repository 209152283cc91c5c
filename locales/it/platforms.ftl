### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform’s own word stands here only where it is known, otherwise a plain description; never
### invent a button.
###
### A request is a feminine (richiesta) or a masculine (invito), and words choose by `.request-gender`. The possessive
### keeps the article apart from the noun, so that “il Suo” and “la Sua” need no elision; a bare request has the article
### and its adjectives along. Behind “qualche” the noun is a singular, and so no text needs a plural. A list is always a
### feminine (lista, rubrica), and each verb stands behind “chi può” or “basta”, where “collegarsi” fits as well as
### “seguire”.
###
### No verb ends with the pronoun of politeness (“aggiungerLa”): it stands before the verb, where it is the same for a
### man and a woman and where no participle agrees with it.
###
### .name                 the name, as it begins a title: “…, ovvero perché non accetto …”
### .label                what the platform is called in a list, where two have the same name
### .suggester            who says that people know each other, said by the person who asks; texts give it its capital
###                       letter
### .suggester-inline     the same, said to that person: “… può dire quello che vuole”
### .request              what is being declined: “qualche …”
### .request-gender       its gender: feminine or masculine
### .your-request         with article and possessive, in the form of address: “non ho accettato …”
### .a-bare-request       with its article: “ci vuole qualcosa di più di …”
### .contact-list         what holds the contacts: “nella mia …”, “si chiama …”
### .add                  “chi può … può anche …”
### .message              “si può anche …”
### .remember             “allora basta …”
### .remember-me          “per ritrovarmi basta …”
### .like-to-add-you      “vedo che ha visitato il mio profilo: …”: a whole clause, said to the person who is asked
### .heavy-users          “… sa di che cosa parlo”; begins a sentence
### .as-tool              “…. Nella mia lista c’è gente che conosco”: a whole sentence without its full stop

platform-generic =
    .suggester = { $platform }
    .suggester-inline = { $platform }
    .request = richiesta di contatto
    .request-gender = feminine
    .your-request =
        { $register ->
            [informal]
                { $platform-request-gender ->
                    [masculine] il tuo { $platform-request }
                   *[feminine] la tua { $platform-request }
                }
           *[formal]
                { $platform-request-gender ->
                    [masculine] il Suo { $platform-request }
                   *[feminine] la Sua { $platform-request }
                }
        }
    .a-bare-request =
        { $platform-request-gender ->
            [masculine] un { $platform-request } nudo e crudo
           *[feminine] una { $platform-request } nuda e cruda
        }
    .contact-list = lista dei contatti
    .add = aggiungere un contatto
    .message = scrivere un messaggio
    .remember = mettere un segnalibro
    .remember-me = mettere un segnalibro
    .like-to-add-you =
        { $register ->
            [informal] ti aggiungerei volentieri ai miei contatti
           *[formal] La aggiungerei volentieri ai miei contatti
        }
    .heavy-users = Chi usa molto { $platform }
    .as-tool = Per me { $platform } è uno strumento di lavoro

platform-xing =
    .name = XING
    .remember = salvare un profilo
    .remember-me = salvare il mio profilo

# “Collegati” is the button, and “collegamenti” are the people behind it; “alla mia rete” is what everybody writes.
platform-linkedin =
    .name = LinkedIn
    .request = invito
    .request-gender = masculine
    .contact-list = lista dei collegamenti
    .add = collegarsi con qualcuno
    .remember = seguire chi interessa
    .remember-me = seguirmi
    .like-to-add-you =
        { $register ->
            [informal] ti aggiungerei volentieri alla mia rete
           *[formal] La aggiungerei volentieri alla mia rete
        }

platform-linkedin-note =
    .label = LinkedIn (nota all’invito)

# “Amicizie”, friendships, are friends of any gender, and it is what one asks for in a “richiesta di amicizia”.
platform-facebook =
    .name = Facebook
    .request = richiesta di amicizia
    .request-gender = feminine
    .contact-list = lista delle amicizie
    .add = mandare una richiesta di amicizia
    .remember = seguire chi interessa
    .remember-me = seguirmi
    .like-to-add-you =
        { $register ->
            [informal] ti aggiungerei volentieri alle mie amicizie
           *[formal] La aggiungerei volentieri alle mie amicizie
        }

platform-instagram =
    .name = Instagram
    .request = richiesta di messaggio
    .request-gender = feminine
    .add = seguire qualcuno
    .like-to-add-you =
        { $register ->
            [informal] ti seguirei volentieri
           *[formal] La seguirei volentieri
        }

platform-x =
    .name = X
    .request = richiesta di messaggio
    .request-gender = feminine
    .add = seguire qualcuno
    .like-to-add-you =
        { $register ->
            [informal] ti seguirei volentieri
           *[formal] La seguirei volentieri
        }

# A request to follow has no noun of its own in Italian: it is “richiesta di seguirmi”, said by the one who is followed.
# Without “seguirmi” where it is bare, since otherwise one would come along bare.
platform-mastodon =
    .name = Mastodon
    .request = richiesta di seguirmi
    .request-gender = feminine
    .a-bare-request = una richiesta nuda e cruda
    .add = seguire qualcuno
    .like-to-add-you =
        { $register ->
            [informal] ti seguirei volentieri
           *[formal] La seguirei volentieri
        }

platform-bluesky =
    .name = Bluesky
    .request = richiesta di messaggio
    .request-gender = feminine
    .add = seguire qualcuno
    .like-to-add-you =
        { $register ->
            [informal] ti seguirei volentieri
           *[formal] La seguirei volentieri
        }

platform-bluesky-post =
    .label = Bluesky (post pubblico)

platform-threads =
    .name = Threads
    .request = richiesta di seguirmi
    .request-gender = feminine
    .a-bare-request = una richiesta nuda e cruda
    .add = seguire qualcuno
    .like-to-add-you =
        { $register ->
            [informal] ti seguirei volentieri
           *[formal] La seguirei volentieri
        }

# “Rubrica” is the list of numbers in any telephone.
platform-whatsapp =
    .name = WhatsApp
    .contact-list = rubrica
    .add = salvare un numero
    .remember = salvare un numero
    .remember-me = salvare il mio numero

platform-telegram =
    .name = Telegram
    .remember = salvare un numero
    .remember-me = salvare il mio numero

platform-signal =
    .name = Signal
    .request = richiesta di messaggio
    .request-gender = feminine
    .contact-list = rubrica
    .add = salvare un numero
    .remember = salvare un numero
    .remember-me = salvare il mio numero

platform-sms =
    .name = SMS
    .suggester = il mio telefono
    .suggester-inline = il telefono
    .contact-list = rubrica
    .add = salvare un numero
    .remember = salvare un numero
    .remember-me = salvare il mio numero
    .heavy-users = Chi riceve molti SMS
    .as-tool = Per me il telefono è uno strumento di lavoro

platform-slack =
    .name = Slack
    .request = invito
    .request-gender = masculine
    .add = invitare qualcuno

platform-discord =
    .name = Discord
    .request = richiesta di amicizia
    .request-gender = feminine
    .contact-list = lista delle amicizie
    .add = mandare una richiesta di amicizia
    .like-to-add-you =
        { $register ->
            [informal] ti aggiungerei volentieri alle mie amicizie
           *[formal] La aggiungerei volentieri alle mie amicizie
        }

# “Rubrica” is the address book, too.
platform-email =
    .name = E-mail
    .suggester = il mio programma di posta
    .suggester-inline = il programma di posta
    .contact-list = rubrica
    .add = aggiungere qualcuno alla rubrica
    .remember = salvare un indirizzo
    .remember-me = salvare il mio indirizzo
    .heavy-users = Chi riceve molte e-mail
    .as-tool = Per me le e-mail sono uno strumento di lavoro

# For networks that are not listed here; `.name` stands where the name of a platform would. “Networking” and “network”
# are what they are called at work in Italian; “la rete” would be the Internet.
platform-any =
    .name = Networking
    .label = Qualsiasi altro network
    .suggester = il network
    .suggester-inline = il network
    .heavy-users = Chi frequenta molto i network
    .as-tool = Per me un network è uno strumento di lavoro
