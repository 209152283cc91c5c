### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform’s own word stands here only where it is known, otherwise a plain description; never
### invent a button.
###
### A request is a neuter (verzoek) or a common noun (uitnodiging). That shows only in the article and in an adjective
### behind *een*, so `.bare-request` has both with it, and no text puts *het* or *de* before a request or says *het* or
### *hem* of it. A list is always a common noun (lijst), and one is “op” it.
###
### .name                 the name, as it begins a title: “…, of waarom …”
### .label                what the platform is called in a list, where two have the same name
### .suggester            who says that people know each other: “… beweert dat …”; texts give it its capital letter
### .suggester-inline     the same, said to the person who asked: “… beweert wel meer”; texts give it its capital, too
### .request              what is being declined: “uw …”
### .request-gender       its gender: neuter or common
### .bare-request         with article and adjective: “meer dan …”
### .requests             the same in the plural: “een paar …”
### .contact-list         what holds the contacts: “op mijn …”, “het heet niet voor niets een …”
### .contact-list-is-not  what that list is not: “en geen …”
### .add                  “wie …, kan ook …”: with its *kan*, which stands before the infinitive
### .message              “kan ook …”, and “hoe ze …”: the infinitive, which is the plural, too
### .remember             “dan kunt u gewoon …”
### .remember-me          “om mij terug te vinden kunt u …”
### .like-to-add-you      “ik zou …”, said to the person who is asked
### .heavy-users          “…, kent het wel:”; begins a sentence
### .as-tool              “…. Op mijn lijst staan mensen die ik ken”: a whole sentence without its full stop

platform-generic =
    .suggester = { $platform }
    .suggester-inline = { $platform }
    .request = contactverzoek
    .request-gender = neuter
    .bare-request =
        { $platform-request-gender ->
            [common] een kale { $platform-request }
           *[neuter] een kaal { $platform-request }
        }
    .requests = contactverzoeken
    .contact-list = contactenlijst
    .contact-list-is-not = contactadvertentie
    .add = iemand als contact kan toevoegen
    .message = een bericht sturen
    .remember = een bladwijzer maken
    .remember-me = een bladwijzer maken
    .like-to-add-you =
        { $register ->
            [informal] je graag als contact toevoegen
           *[formal] u graag als contact toevoegen
        }
    .heavy-users = Wie { $platform } veel gebruikt
    .as-tool = Voor mij is { $platform } een werkinstrument

platform-xing =
    .name = XING
    .remember = een profiel bewaren
    .remember-me = mijn profiel bewaren

platform-linkedin =
    .name = LinkedIn
    .request = connectieverzoek
    .request-gender = neuter
    .requests = connectieverzoeken
    .contact-list = lijst met connecties
    .contact-list-is-not = lijst met blind dates
    .add = een connectie kan maken
    .remember = iemand volgen
    .remember-me = mij volgen
    .like-to-add-you =
        { $register ->
            [informal] graag met je connecten
           *[formal] graag met u connecten
        }

platform-linkedin-note =
    .label = LinkedIn (notitie bij het verzoek)

# “Vriend” and “vreemd”, friend and stranger, differ by a vowel.
platform-facebook =
    .name = Facebook
    .request = vriendschapsverzoek
    .request-gender = neuter
    .requests = vriendschapsverzoeken
    .contact-list = vriendenlijst
    .contact-list-is-not = vreemdenlijst
    .add = een vriendschapsverzoek kan sturen
    .remember = iemand volgen
    .remember-me = mij volgen
    .like-to-add-you =
        { $register ->
            [informal] je graag aan mijn vrienden toevoegen
           *[formal] u graag aan mijn vrienden toevoegen
        }

platform-instagram =
    .name = Instagram
    .request = berichtverzoek
    .request-gender = neuter
    .requests = berichtverzoeken
    .add = iemand kan volgen
    .like-to-add-you =
        { $register ->
            [informal] je graag volgen
           *[formal] u graag volgen
        }

platform-x =
    .name = X
    .request = berichtverzoek
    .request-gender = neuter
    .requests = berichtverzoeken
    .add = iemand kan volgen
    .like-to-add-you =
        { $register ->
            [informal] je graag volgen
           *[formal] u graag volgen
        }

platform-mastodon =
    .name = Mastodon
    .request = volgverzoek
    .request-gender = neuter
    .requests = volgverzoeken
    .add = iemand kan volgen
    .like-to-add-you =
        { $register ->
            [informal] je graag volgen
           *[formal] u graag volgen
        }

platform-bluesky =
    .name = Bluesky
    .request = chatverzoek
    .request-gender = neuter
    .requests = chatverzoeken
    .add = iemand kan volgen
    .like-to-add-you =
        { $register ->
            [informal] je graag volgen
           *[formal] u graag volgen
        }

platform-bluesky-post =
    .label = Bluesky (openbaar bericht)

platform-threads =
    .name = Threads
    .request = volgverzoek
    .request-gender = neuter
    .requests = volgverzoeken
    .add = iemand kan volgen
    .like-to-add-you =
        { $register ->
            [informal] je graag volgen
           *[formal] u graag volgen
        }

platform-whatsapp =
    .name = WhatsApp
    .add = een nummer kan opslaan
    .remember = een nummer opslaan
    .remember-me = mijn nummer opslaan

platform-telegram =
    .name = Telegram
    .remember = een nummer opslaan
    .remember-me = mijn nummer opslaan

platform-signal =
    .name = Signal
    .request = berichtverzoek
    .request-gender = neuter
    .requests = berichtverzoeken
    .add = een nummer kan opslaan
    .remember = een nummer opslaan
    .remember-me = mijn nummer opslaan

# “Zo’n telefoon” would be like the others, but ’ is no sign of short text messages, and makes them twice as many.
platform-sms =
    .name = Sms
    .suggester = mijn telefoon
    .suggester-inline = een telefoon
    .add = een nummer kan opslaan
    .remember = een nummer opslaan
    .remember-me = mijn nummer opslaan
    .heavy-users = Wie veel sms’jes krijgt
    .as-tool = Voor mij is de telefoon een werkinstrument

platform-slack =
    .name = Slack
    .request = uitnodiging
    .request-gender = common
    .requests = uitnodigingen
    .add = iemand kan uitnodigen

platform-discord =
    .name = Discord
    .request = vriendschapsverzoek
    .request-gender = neuter
    .requests = vriendschapsverzoeken
    .contact-list = vriendenlijst
    .contact-list-is-not = vreemdenlijst
    .add = een vriendschapsverzoek kan sturen
    .like-to-add-you =
        { $register ->
            [informal] je graag aan mijn vrienden toevoegen
           *[formal] u graag aan mijn vrienden toevoegen
        }

platform-email =
    .name = E-mail
    .suggester = mijn mailprogramma
    .suggester-inline = zo’n mailprogramma
    .add = iemand in het adresboek kan zetten
    .remember = een adres opslaan
    .remember-me = mijn adres opslaan
    .heavy-users = Wie veel mail krijgt
    .as-tool = Voor mij is mail een werkinstrument

# For networks that are not listed here; `.name` stands where the name of a platform would.
platform-any =
    .name = Netwerken
    .label = Elk ander netwerk
    .suggester = het netwerk
    .suggester-inline = zo’n netwerk
    .heavy-users = Wie veel op sociale netwerken zit
    .as-tool = Voor mij is een netwerk een werkinstrument
