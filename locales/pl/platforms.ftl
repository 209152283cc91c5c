### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform's own word stands here only where it is known, otherwise a plain description; never
### invent a button.
###
### A request is a neuter (zaproszenie) or a feminine (prośba), and texts choose by `.request-gender`; it declines, so
### each case that a text needs is a word of its own. A list is always a feminine.
###
### .name                     the name, as it begins a title: “…, czyli dlaczego …”
### .label                    what the platform is called in a list, where two have the same name
### .suggester                who says that people know each other: “… twierdzi, że możemy się znać”; texts give it its
###                           capital letter
### .suggester-inline         the same in the middle of a sentence, said to the person who asked
### .request                  what is being declined, in the nominative: “samo/sama …”
### .request-genitive         the same in the genitive: “nie przyjmuję …”
### .request-accusative       the same in the accusative: “w odpowiedzi na …”; only a feminine has one of its own
### .request-gender           its gender: neuter or feminine
### .requests-genitive        the same in the genitive plural: “kilka …”
### .your-request-genitive    with the possessive that the reader’s form of address asks for, or “this” where the gender is
###                           unknown
### .your-request-accusative  the same in the accusative; only pages have it, and to many readers one says Państwo
### .contact-list             what holds the contacts, in the nominative
### .contact-list-accusative  the same: “trafić na …”
### .contact-list-genitive    the same: “co ma pytanie do …”, “dodam do swojej …”
### .contact-list-locative    the same: “być na mojej …”
### .contact-list-is-not      what that list is not: “to w końcu lista kontaktów, a nie …”
### .add                      “gdzie można …”
### .message                  “można też …”
### .remembering              “od tego …”, with its verb
### .remember-me              “żeby mnie znowu znaleźć, wystarczy …”
### .like-to-add-you          “dziękuję za odwiedziny i …”
### .heavy-users              “…, ten wie, jak to jest:”, with the name in the genitive, which XING, X, Bluesky, and Threads
###                           leave as it is
### .as-tool                  “…. Na mojej liście są ludzie”

platform-generic =
    .suggester = { $platform }
    .suggester-inline = { $platform }
    .request = zaproszenie do kontaktów
    .request-genitive = zaproszenia do kontaktów
    .request-accusative = { $platform-request }
    .request-gender = neuter
    .requests-genitive = zaproszeń do kontaktów
    .your-request-genitive =
        { $register ->
            [informal]
                { $platform-request-gender ->
                    [feminine] Twojej { $platform-request-genitive }
                   *[neuter] Twojego { $platform-request-genitive }
                }
           *[formal]
                { $recipient-gender ->
                    [feminine] Pani { $platform-request-genitive }
                    [masculine] Pana { $platform-request-genitive }
                   *[other]
                        { $platform-request-gender ->
                            [feminine] tej { $platform-request-genitive }
                           *[neuter] tego { $platform-request-genitive }
                        }
                }
        }
    .your-request-accusative =
        { $register ->
            [informal]
                { $platform-request-gender ->
                    [feminine] Twoją { $platform-request-accusative }
                   *[neuter] Twoje { $platform-request-accusative }
                }
           *[formal] Państwa { $platform-request-accusative }
        }
    .contact-list = lista kontaktów
    .contact-list-accusative = listę kontaktów
    .contact-list-genitive = listy kontaktów
    .contact-list-locative = liście kontaktów
    .contact-list-is-not = wieczorek zapoznawczy
    .add = dodać kogoś do kontaktów
    .message = wysłać wiadomość
    .remembering = są zakładki
    .remember-me = dodać zakładkę
    .like-to-add-you = zapraszam do kontaktów
    .heavy-users = Kto dużo korzysta z { $platform }
    .as-tool = { $platform } jest dla mnie narzędziem pracy

platform-xing =
    .name = XING
    .remember-me = dodać mój profil do zakładek

platform-linkedin =
    .name = LinkedIn
    .request = zaproszenie
    .request-gender = neuter
    .request-genitive = zaproszenia
    .requests-genitive = zaproszeń
    .add = nawiązać z kimś kontakt
    .remembering = jest obserwowanie
    .remember-me = zacząć mnie obserwować
    .heavy-users = Kto dużo korzysta z LinkedIna

platform-linkedin-note =
    .label = LinkedIn (notatka do zaproszenia)

platform-facebook =
    .name = Facebook
    .request = zaproszenie do znajomych
    .request-gender = neuter
    .request-genitive = zaproszenia do znajomych
    .requests-genitive = zaproszeń do znajomych
    .contact-list = lista znajomych
    .contact-list-accusative = listę znajomych
    .contact-list-genitive = listy znajomych
    .contact-list-locative = liście znajomych
    .contact-list-is-not = lista nieznajomych
    .add = dodać kogoś do znajomych
    .remembering = jest obserwowanie
    .remember-me = zacząć mnie obserwować
    .like-to-add-you = zapraszam do znajomych
    .heavy-users = Kto dużo korzysta z Facebooka

platform-instagram =
    .name = Instagram
    .request = prośba o wiadomość
    .request-genitive = prośby o wiadomość
    .request-accusative = prośbę o wiadomość
    .request-gender = feminine
    .requests-genitive = próśb o wiadomość
    .add = zacząć kogoś obserwować
    .like-to-add-you = odwdzięczam się obserwacją
    .heavy-users = Kto dużo korzysta z Instagrama

platform-x =
    .name = X
    .request = prośba o wiadomość
    .request-genitive = prośby o wiadomość
    .request-accusative = prośbę o wiadomość
    .request-gender = feminine
    .requests-genitive = próśb o wiadomość
    .add = zacząć kogoś obserwować
    .like-to-add-you = odwdzięczam się obserwacją

platform-mastodon =
    .name = Mastodon
    .request = prośba o obserwację
    .request-genitive = prośby o obserwację
    .request-accusative = prośbę o obserwację
    .request-gender = feminine
    .requests-genitive = próśb o obserwację
    .add = zacząć kogoś obserwować
    .like-to-add-you = odwdzięczam się obserwacją
    .heavy-users = Kto dużo korzysta z Mastodona

platform-bluesky =
    .name = Bluesky
    .request = prośba o czat
    .request-genitive = prośby o czat
    .request-accusative = prośbę o czat
    .request-gender = feminine
    .requests-genitive = próśb o czat
    .add = zacząć kogoś obserwować
    .like-to-add-you = odwdzięczam się obserwacją

platform-bluesky-post =
    .label = Bluesky (wpis)

platform-threads =
    .name = Threads
    .request = prośba o obserwację
    .request-genitive = prośby o obserwację
    .request-accusative = prośbę o obserwację
    .request-gender = feminine
    .requests-genitive = próśb o obserwację
    .add = zacząć kogoś obserwować
    .like-to-add-you = odwdzięczam się obserwacją

platform-whatsapp =
    .name = WhatsApp
    .add = zapisać numer
    .remembering = jest pamięć telefonu
    .remember-me = zapisać mój numer
    .heavy-users = Kto dużo korzysta z WhatsAppa

platform-telegram =
    .name = Telegram
    .remembering = jest pamięć telefonu
    .remember-me = zapisać mój numer
    .heavy-users = Kto dużo korzysta z Telegrama

platform-signal =
    .name = Signal
    .request = prośba o wiadomość
    .request-genitive = prośby o wiadomość
    .request-accusative = prośbę o wiadomość
    .request-gender = feminine
    .requests-genitive = próśb o wiadomość
    .add = zapisać numer
    .remembering = jest pamięć telefonu
    .remember-me = zapisać mój numer
    .heavy-users = Kto dużo korzysta z Signala

platform-sms =
    .name = SMS
    .suggester = mój telefon
    .suggester-inline = telefon
    .add = zapisać numer
    .remembering = jest pamięć telefonu
    .remember-me = zapisać mój numer
    .heavy-users = Kto dostaje dużo SMS-ów
    .as-tool = Telefon jest dla mnie narzędziem pracy

platform-slack =
    .name = Slack
    .request = zaproszenie
    .request-gender = neuter
    .request-genitive = zaproszenia
    .requests-genitive = zaproszeń
    .add = kogoś zaprosić
    .heavy-users = Kto dużo korzysta ze Slacka

platform-discord =
    .name = Discord
    .request = zaproszenie do znajomych
    .request-gender = neuter
    .request-genitive = zaproszenia do znajomych
    .requests-genitive = zaproszeń do znajomych
    .contact-list = lista znajomych
    .contact-list-accusative = listę znajomych
    .contact-list-genitive = listy znajomych
    .contact-list-locative = liście znajomych
    .contact-list-is-not = lista nieznajomych
    .add = dodać kogoś do znajomych
    .like-to-add-you = zapraszam do znajomych
    .heavy-users = Kto dużo korzysta z Discorda

platform-email =
    .name = E-mail
    .suggester = mój program pocztowy
    .suggester-inline = program pocztowy
    .add = dodać kogoś do książki adresowej
    .remembering = jest książka adresowa
    .remember-me = zapisać mój adres
    .heavy-users = Kto dostaje dużo maili
    .as-tool = Poczta jest dla mnie narzędziem pracy

platform-any =
    .name = Networking
    .label = Każdy inny portal
    .suggester = portal
    .suggester-inline = portal
    .heavy-users = Kto często bywa na portalach społecznościowych
    .as-tool = Taki portal jest dla mnie narzędziem pracy
