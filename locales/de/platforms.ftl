### Die Plattformen und ihre Wörter.
###
### Jedes Attribut `x` steht in allen Texten als `$platform-x`, und `$platform` ist der Name. Was einer Plattform fehlt,
### wird aus `platform-generic` genommen. Das eigene Wort der Plattform steht nur da, wo es bekannt ist, sonst eine
### schlichte Umschreibung; nie wird eine Schaltfläche erfunden.
###
### .name                 der Name
### .label                wie die Plattform in einer Aufzählung heißt, wenn zwei denselben Namen haben
### .suggester            wer behauptet, dass man sich kennt; am Satzanfang
### .suggester-inline     dasselbe mitten im Satz
### .request              was da abgelehnt wird: ein Femininum im Singular
### .requests             dasselbe im Plural
### .contact-list         worin die Kontakte stehen: ein Femininum im Singular
### .add                  „Wo man … kann“
### .message              „da kann man auch …“
### .remember             „Dafür kann man …“
### .remember-me          „Um mich wiederzufinden, kann man …“
### .like-to-add-you      „ich würde …“
### .heavy-users          „…, kennt das:“
### .as-tool              „…. In meiner Kontaktliste stehen Menschen“

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

platform-any =
    .name = Vernetzung
    .label = Jedes andere Netzwerk
    .suggester = Das Netzwerk
    .suggester-inline = das Netzwerk
    .heavy-users = Wer viel in Netzwerken unterwegs ist
    .as-tool = Für mich ist ein Netzwerk ein Arbeitswerkzeug
