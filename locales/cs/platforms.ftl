### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform’s own word stands here only where it is known, otherwise a plain description; never
### invent a button.
###
### Each request is a feminine (žádost, pozvánka), and so texts say “Vaši …” and “holá …” whatever the platform. A list
### is always a “seznam”, which texts decline; only what stands on it differs.
###
### .name                the name
### .label               what the platform is called in a list, where two have the same name
### .suggester           who says that people know each other: “… tvrdí, že bychom se mohli znát”; texts give it its
###                      capital letter
### .suggester-inline    the same in the middle of a sentence, said to the person who asked: “to … tvrdí kdekomu”
### .request             what is being declined, in the nominative: “holá … nestačí”
### .request-accusative  the same in the accusative: “Vaši … nepřijímám”, “v odpovědi na …”
### .requests-genitive   the same in the genitive plural: “pár …”
### .contacts-genitive   what stands on the list, in the genitive plural: “seznam …”
### .add                 “kdo zvládne …”, an infinitive like the next three
### .message             “zvládne i …”, “jak …”
### .remember            “na to přece stačí …”; “si” and “mě” stand first, where Czech has them
### .remember-me         “najít mě znovu je snadné, stačí …”
### .like-to-add-you     “děkuji za návštěvu mého profilu, …?”, a question without its mark, since “rád bych” and “ráda
###                      bych” would show who asks
### .heavy-users         “…, ten to zná: …”; begins a sentence; names are the same in the accusative
### .thanks              the same everywhere: the thanks that the reader’s form of address asks for
### .as-tool             “…. V seznamu mám lidi, které znám”: a whole sentence without its full stop

platform-generic =
    .suggester = { $platform }
    .suggester-inline = { $platform }
    .request = žádost o kontakt
    .request-accusative = { $platform-request }
    .requests-genitive = žádostí o kontakt
    .contacts-genitive = kontaktů
    .add = přidat někoho do kontaktů
    .message = poslat zprávu
    .remember = si přidat záložku
    .remember-me = si přidat záložku na můj profil
    .like-to-add-you =
        { $register ->
            [informal] můžu si tě přidat do kontaktů
           *[formal] mohu si Vás přidat do kontaktů
        }
    .thanks =
        { $register ->
            [informal] Díky
           *[formal] Děkuji
        }
    .heavy-users = Kdo hodně používá { $platform }
    .as-tool = { $platform } je pro mě pracovní nástroj

platform-xing =
    .name = XING
    .remember = si uložit profil
    .remember-me = si uložit můj profil

platform-linkedin =
    .name = LinkedIn
    .request = pozvánka
    .request-accusative = pozvánku
    .requests-genitive = pozvánek
    .add = navázat s někým spojení
    .remember = někoho sledovat
    .remember-me = mě sledovat
    .like-to-add-you = můžeme navázat spojení

platform-linkedin-note =
    .label = LinkedIn (poznámka k pozvánce)

platform-facebook =
    .name = Facebook
    .request = žádost o přátelství
    .requests-genitive = žádostí o přátelství
    .contacts-genitive = přátel
    .add = poslat žádost o přátelství
    .remember = někoho sledovat
    .remember-me = mě sledovat
    .like-to-add-you =
        { $register ->
            [informal] můžu si tě přidat do přátel
           *[formal] mohu si Vás přidat do přátel
        }

platform-instagram =
    .name = Instagram
    .request = žádost o zprávu
    .requests-genitive = žádostí o zprávu
    .add = někoho sledovat
    .like-to-add-you =
        { $register ->
            [informal] můžu tě začít sledovat
           *[formal] mohu Vás začít sledovat
        }

platform-x =
    .name = X
    .request = žádost o zprávu
    .requests-genitive = žádostí o zprávu
    .add = někoho sledovat
    .like-to-add-you =
        { $register ->
            [informal] můžu tě začít sledovat
           *[formal] mohu Vás začít sledovat
        }

platform-mastodon =
    .name = Mastodon
    .request = žádost o sledování
    .requests-genitive = žádostí o sledování
    .add = někoho sledovat
    .like-to-add-you =
        { $register ->
            [informal] můžu tě začít sledovat
           *[formal] mohu Vás začít sledovat
        }

platform-bluesky =
    .name = Bluesky
    .request = žádost o chat
    .requests-genitive = žádostí o chat
    .add = někoho sledovat
    .like-to-add-you =
        { $register ->
            [informal] můžu tě začít sledovat
           *[formal] mohu Vás začít sledovat
        }

platform-bluesky-post =
    .label = Bluesky (příspěvek)

platform-threads =
    .name = Threads
    .request = žádost o sledování
    .requests-genitive = žádostí o sledování
    .add = někoho sledovat
    .like-to-add-you =
        { $register ->
            [informal] můžu tě začít sledovat
           *[formal] mohu Vás začít sledovat
        }

platform-whatsapp =
    .name = WhatsApp
    .add = uložit číslo
    .remember = si uložit číslo
    .remember-me = si uložit moje číslo

platform-telegram =
    .name = Telegram
    .remember = si uložit číslo
    .remember-me = si uložit moje číslo

platform-signal =
    .name = Signal
    .request = žádost o zprávu
    .requests-genitive = žádostí o zprávu
    .add = uložit číslo
    .remember = si uložit číslo
    .remember-me = si uložit moje číslo

platform-sms =
    .name = SMS
    .suggester = můj telefon
    .suggester-inline = telefon
    .add = uložit číslo
    .remember = si uložit číslo
    .remember-me = si uložit moje číslo
    .heavy-users = Komu chodí hodně SMS
    .as-tool = Telefon je pro mě pracovní nástroj

platform-slack =
    .name = Slack
    .request = pozvánka
    .request-accusative = pozvánku
    .requests-genitive = pozvánek
    .add = někoho pozvat

platform-discord =
    .name = Discord
    .request = žádost o přátelství
    .requests-genitive = žádostí o přátelství
    .contacts-genitive = přátel
    .add = poslat žádost o přátelství
    .like-to-add-you =
        { $register ->
            [informal] můžu si tě přidat do přátel
           *[formal] mohu si Vás přidat do přátel
        }

platform-email =
    .name = E-mail
    .suggester = můj poštovní program
    .suggester-inline = poštovní program
    .remember = si uložit adresu
    .remember-me = si uložit moji adresu
    .heavy-users = Komu chodí hodně e-mailů

# For networks that are not listed here; `.name` stands where the name of a platform would.
platform-any =
    .name = Networking
    .label = Jakákoli jiná síť
    .suggester = tahle síť
    .suggester-inline = tahle síť
    .heavy-users = Kdo tráví hodně času na sítích
    .as-tool = Sítě jsou pro mě pracovní nástroj
