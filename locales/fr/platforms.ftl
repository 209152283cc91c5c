### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform’s own word stands here only where it is known, otherwise a plain description; never
### invent a button.
###
### A request is a feminine on every platform (demande, invitation), so that texts can agree with it: “je ne l’ai pas
### acceptée”. Behind *de* and *la* some of them would ask for an elision (d’invitation), so texts use it with *votre*,
### *une* and *quelques*, which fit them all, and `.your-request` knows where *ta* is *ton*. A list is a feminine
### (liste) or a masculine (carnet, répertoire), and so it has forms with its article.
###
### .name                 the name, as it begins a title: “…, ou pourquoi je n’ai pas accepté …”
### .label                what the platform is called in a list, where two have the same name
### .suggester            who says that people know each other: “d’après …”, said by the person who asks
### .suggester-inline     the same, said to that person: “si … le dit”
### .request              what is being declined: “une …”
### .request-begins       what it begins with: consonant, or vowel, before which *ta* becomes *ton*
### .requests             the same in the plural: “quelques …”
### .your-request         with the possessive that the form of address asks for
### .contact-list         what holds the contacts
### .contact-list-gender  its gender: feminine or masculine
### .my-contact-list      with its possessive, said by either of the two: “dans …”
### .the-contact-list     with its article: “figurer dans …”
### .a-contact-list       with its article: “cela s’appelle …”
### .add                  “qui peut … peut aussi …”
### .message              “qui peut … peut aussi …”
### .remember             “pour cela, on peut …”
### .remember-me          “pour me retrouver, vous pouvez …”
### .like-to-add-you      “vous avez consulté mon profil, …”: a whole clause, said to the person who is asked
### .heavy-users          “…, on connaît cela”; begins a sentence
### .as-tool              “…. Dans ma liste figurent des gens que je connais”: a whole sentence without its full stop

platform-generic =
    .suggester = { $platform }
    .suggester-inline = { $platform }
    .request = demande de contact
    .request-begins = consonant
    .requests = demandes de contact
    .your-request =
        { $register ->
            [informal]
                { $platform-request-begins ->
                    [vowel] ton { $platform-request }
                   *[consonant] ta { $platform-request }
                }
           *[formal] votre { $platform-request }
        }
    .contact-list = liste de contacts
    .contact-list-gender = feminine
    .my-contact-list =
        { $platform-contact-list-gender ->
            [masculine] mon { $platform-contact-list }
           *[feminine] ma { $platform-contact-list }
        }
    .the-contact-list =
        { $platform-contact-list-gender ->
            [masculine] le { $platform-contact-list }
           *[feminine] la { $platform-contact-list }
        }
    .a-contact-list =
        { $platform-contact-list-gender ->
            [masculine] un { $platform-contact-list }
           *[feminine] une { $platform-contact-list }
        }
    .add = ajouter quelqu’un à ses contacts
    .message = envoyer un message
    .remember = mettre un marque-page
    .remember-me = mettre un marque-page
    .like-to-add-you =
        { $register ->
            [informal] j’aimerais t’ajouter à mes contacts
           *[formal] j’aimerais vous ajouter à mes contacts
        }
    .heavy-users = Quand on passe beaucoup de temps sur { $platform }
    .as-tool = Pour moi, { $platform } est un outil de travail

platform-xing =
    .name = XING
    .remember = mettre un profil de côté
    .remember-me = mettre mon profil de côté

platform-linkedin =
    .name = LinkedIn
    .request = invitation
    .request-begins = vowel
    .requests = invitations
    .contact-list = liste de relations
    .contact-list-gender = feminine
    .add = ajouter quelqu’un à son réseau
    .remember = suivre quelqu’un
    .remember-me = me suivre
    .like-to-add-you =
        { $register ->
            [informal] j’aimerais t’ajouter à mon réseau
           *[formal] j’aimerais vous ajouter à mon réseau
        }

platform-linkedin-note =
    .label = LinkedIn (note d’invitation)

# Facebook and Discord call every contact a friend.
platform-facebook =
    .name = Facebook
    .request = demande d’ami
    .request-begins = consonant
    .requests = demandes d’ami
    .contact-list = liste d’amis
    .contact-list-gender = feminine
    .add = demander quelqu’un en ami
    .remember = suivre quelqu’un
    .remember-me = me suivre
    .like-to-add-you =
        { $register ->
            [informal] j’aimerais te compter parmi mes amis
           *[formal] j’aimerais vous compter parmi mes amis
        }

platform-instagram =
    .name = Instagram
    .request = demande de message
    .request-begins = consonant
    .requests = demandes de message
    .add = suivre quelqu’un
    .like-to-add-you =
        { $register ->
            [informal] j’aimerais te suivre
           *[formal] j’aimerais vous suivre
        }

platform-x =
    .name = X
    .request = demande de message
    .request-begins = consonant
    .requests = demandes de message
    .add = suivre quelqu’un
    .like-to-add-you =
        { $register ->
            [informal] j’aimerais te suivre
           *[formal] j’aimerais vous suivre
        }

platform-mastodon =
    .name = Mastodon
    .request = demande d’abonnement
    .request-begins = consonant
    .requests = demandes d’abonnement
    .add = suivre quelqu’un
    .like-to-add-you =
        { $register ->
            [informal] j’aimerais te suivre
           *[formal] j’aimerais vous suivre
        }

platform-bluesky =
    .name = Bluesky
    .request = demande de discussion
    .request-begins = consonant
    .requests = demandes de discussion
    .add = suivre quelqu’un
    .like-to-add-you =
        { $register ->
            [informal] j’aimerais te suivre
           *[formal] j’aimerais vous suivre
        }

platform-bluesky-post =
    .label = Bluesky (publication)

platform-threads =
    .name = Threads
    .request = demande d’abonnement
    .request-begins = consonant
    .requests = demandes d’abonnement
    .add = suivre quelqu’un
    .like-to-add-you =
        { $register ->
            [informal] j’aimerais te suivre
           *[formal] j’aimerais vous suivre
        }

platform-whatsapp =
    .name = WhatsApp
    .add = enregistrer un numéro
    .remember = enregistrer un numéro
    .remember-me = enregistrer mon numéro

platform-telegram =
    .name = Telegram
    .remember = enregistrer un numéro
    .remember-me = enregistrer mon numéro

platform-signal =
    .name = Signal
    .request = demande de message
    .request-begins = consonant
    .requests = demandes de message
    .add = enregistrer un numéro
    .remember = enregistrer un numéro
    .remember-me = enregistrer mon numéro

platform-sms =
    .name = SMS
    .suggester = mon téléphone
    .suggester-inline =
        { $register ->
            [informal] ton téléphone
           *[formal] votre téléphone
        }
    .contact-list = répertoire
    .contact-list-gender = masculine
    .add = enregistrer un numéro
    .remember = enregistrer un numéro
    .remember-me = enregistrer mon numéro
    .heavy-users = Quand on reçoit beaucoup de SMS
    .as-tool = Pour moi, le téléphone est un outil de travail

platform-slack =
    .name = Slack
    .request = invitation
    .request-begins = vowel
    .requests = invitations
    .add = inviter quelqu’un

platform-discord =
    .name = Discord
    .request = demande d’ami
    .request-begins = consonant
    .requests = demandes d’ami
    .contact-list = liste d’amis
    .contact-list-gender = feminine
    .add = demander quelqu’un en ami
    .like-to-add-you =
        { $register ->
            [informal] j’aimerais te compter parmi mes amis
           *[formal] j’aimerais vous compter parmi mes amis
        }

platform-email =
    .name = E-mail
    .suggester = ma messagerie
    .suggester-inline =
        { $register ->
            [informal] ta messagerie
           *[formal] votre messagerie
        }
    .contact-list = carnet d’adresses
    .contact-list-gender = masculine
    .add = ajouter quelqu’un à son carnet d’adresses
    .remember = enregistrer une adresse
    .remember-me = enregistrer mon adresse
    .heavy-users = Quand on reçoit beaucoup d’e-mails
    .as-tool = Pour moi, l’e-mail est un outil de travail

# For networks that are not listed here; `.name` stands where the name of a platform would.
platform-any =
    .name = Réseautage
    .label = Tout autre réseau
    .suggester = le réseau
    .suggester-inline = le réseau
    .heavy-users = Quand on fréquente beaucoup les réseaux
    .as-tool = Pour moi, un réseau est un outil de travail
