### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform’s own word stands here only where it is known, otherwise a plain description; never
### invent a button. Choose the form of each word so that it fits your sentences, add words that your language needs, and
### leave out those that it does not.
###
### .name                 the name
### .label                what the platform is called in a list, where two have the same name
### .suggester            who says that people know each other; begins a sentence
### .suggester-inline     the same in the middle of a sentence
### .request              what is being declined: “your …”, “a bare …”
### .requests             the same in the plural
### .contact-list         what holds the contacts: “on my …”, “it’s called a …”
### .add                  “wherever you can …”
### .message              “you can also …”
### .remember             “that is what … is for”
### .remember-me          “to find me again, you can …”
### .like-to-add-you      “I’d …”, said to the person who is asked
### .heavy-users          “…, knows how it goes”; begins a sentence
### .as-tool              “…. My list holds people whom I know”: a whole sentence without its full stop
###
### de: .request und .contact-list sind Feminina im Singular: „Ihre …“, „eine nackte …“, „in meiner …“. Die Verben stehen
### im Infinitiv: „Wo man … kann“, „da kann man auch …“, „Dafür kann man …“, „ich würde …“.

platform-generic =
    .suggester = { $platform }
    .suggester-inline = { $platform }
    .request = Kontaktanfrage
    .requests = Kontaktanfragen
    .contact-list = Kontaktliste
    .add = jemanden als Kontakt hinzufügen
    .message = eine Nachricht schreiben
    .remember = sich ein Lesezeichen setzen
    .remember-me = sich ein Lesezeichen setzen
    .like-to-add-you =
        { $register ->
            [informal] dich gern als Kontakt hinzufügen
           *[formal] Sie gern als Kontakt hinzufügen
        }
    .heavy-users = Wer { $platform } viel nutzt
    .as-tool = Für mich ist { $platform } ein Arbeitswerkzeug

platform-xing =
    .name = XING
    .remember = sich eine Person merken
    .remember-me = sich mein Profil merken

platform-linkedin =
    .name = LinkedIn
    .add = sich vernetzen
    .remember = jemandem folgen
    .remember-me = mir folgen
    .like-to-add-you =
        { $register ->
            [informal] mich gern mit dir vernetzen
           *[formal] mich gern mit Ihnen vernetzen
        }

platform-linkedin-note =
    .label = LinkedIn (Notiz zur Einladung)

# “Zu meinen Freunden zählen” is “count among my friends”: Facebook and Discord call every contact a friend.
platform-facebook =
    .name = Facebook
    .request = Freundschaftsanfrage
    .requests = Freundschaftsanfragen
    .contact-list = Freundesliste
    .add = eine Freundschaftsanfrage senden
    .remember = jemandem folgen
    .remember-me = mir folgen
    .like-to-add-you =
        { $register ->
            [informal] dich gern zu meinen Freunden zählen
           *[formal] Sie gern zu meinen Freunden zählen
        }

platform-instagram =
    .name = Instagram
    .request = Nachrichtenanfrage
    .requests = Nachrichtenanfragen
    .add = jemandem folgen
    .like-to-add-you =
        { $register ->
            [informal] dir gern folgen
           *[formal] Ihnen gern folgen
        }

platform-x =
    .name = X
    .request = Nachrichtenanfrage
    .requests = Nachrichtenanfragen
    .add = jemandem folgen
    .like-to-add-you =
        { $register ->
            [informal] dir gern folgen
           *[formal] Ihnen gern folgen
        }

platform-mastodon =
    .name = Mastodon
    .request = Folgeanfrage
    .requests = Folgeanfragen
    .add = jemandem folgen
    .like-to-add-you =
        { $register ->
            [informal] dir gern folgen
           *[formal] Ihnen gern folgen
        }

platform-bluesky =
    .name = Bluesky
    .request = Chat-Anfrage
    .requests = Chat-Anfragen
    .add = jemandem folgen
    .like-to-add-you =
        { $register ->
            [informal] dir gern folgen
           *[formal] Ihnen gern folgen
        }

platform-bluesky-post =
    .label = Bluesky (Beitrag)

platform-threads =
    .name = Threads
    .request = Folgeanfrage
    .requests = Folgeanfragen
    .add = jemandem folgen
    .like-to-add-you =
        { $register ->
            [informal] dir gern folgen
           *[formal] Ihnen gern folgen
        }

platform-whatsapp =
    .name = WhatsApp
    .add = eine Nummer speichern
    .remember = eine Nummer speichern
    .remember-me = meine Nummer speichern

platform-telegram =
    .name = Telegram
    .remember = eine Nummer speichern
    .remember-me = meine Nummer speichern

platform-signal =
    .name = Signal
    .request = Nachrichtenanfrage
    .requests = Nachrichtenanfragen
    .add = eine Nummer speichern
    .remember = eine Nummer speichern
    .remember-me = meine Nummer speichern

platform-sms =
    .name = SMS
    .heavy-users = Wer viele SMS bekommt
    .as-tool = Für mich ist das Telefon ein Arbeitswerkzeug
    .suggester = Mein Telefon
    .suggester-inline = das Telefon
    .add = eine Nummer speichern
    .remember = eine Nummer speichern
    .remember-me = meine Nummer speichern

platform-slack =
    .name = Slack
    .request = Einladung
    .requests = Einladungen
    .add = jemanden einladen

platform-discord =
    .name = Discord
    .request = Freundschaftsanfrage
    .requests = Freundschaftsanfragen
    .contact-list = Freundesliste
    .add = eine Freundschaftsanfrage senden
    .like-to-add-you =
        { $register ->
            [informal] dich gern zu meinen Freunden zählen
           *[formal] Sie gern zu meinen Freunden zählen
        }

platform-email =
    .name = E-Mail
    .suggester = Mein Mailprogramm
    .suggester-inline = das Mailprogramm
    .add = jemanden ins Adressbuch aufnehmen
    .remember = sich eine Adresse speichern
    .remember-me = meine Adresse speichern
    .heavy-users = Wer viele Mails bekommt
    .as-tool = Für mich sind Mails ein Arbeitswerkzeug

# For networks that are not listed here; `.name` stands where the name of a platform would.
platform-any =
    .name = Vernetzung
    .label = Jedes andere Netzwerk
    .suggester = Das Netzwerk
    .suggester-inline = das Netzwerk
    .heavy-users = Wer viel in Netzwerken unterwegs ist
    .as-tool = Für mich ist ein Netzwerk ein Arbeitswerkzeug
