### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform’s own word stands here only where it is known, otherwise a plain description; never
### invent a button.
###
### Every request is a *förfrågan* or an *inbjudan* and every list a *lista*: all of them are common gender (en, din,
### min), so that texts need neither a gender to choose by nor a word with its article. Verbs are infinitives without
### *att*.
###
### .name                 the name, as it begins a title: “…, eller varför jag tackar nej till …”
### .label                what the platform is called in a list, where two have the same name
### .suggester            who says that people know each other; begins a sentence, said by the person who asks
### .suggester-inline     the same in the middle of a sentence, definite, said to the person who asked
### .request              what is being declined: “din …”, “en … rätt upp och ner”
### .requests             the same in the plural, indefinite: “några …”
### .contact-list         what holds the contacts, indefinite: “på min …”, “det heter ju …”
### .add                  “där man kan …”
### .message              “kan man också …”
### .remember             “det är precis därför det går att …”
### .remember-me          “vill du hitta mig igen kan du …”
### .like-to-add-you      “jag vill gärna …”, said to the person who is asked
### .heavy-users          “… vet hur det är”; begins a sentence
### .as-tool              “…. På min lista står människor som jag känner”: a whole sentence without its full stop

platform-generic =
    .suggester = { $platform }
    .suggester-inline = { $platform }
    .request = kontaktförfrågan
    .requests = kontaktförfrågningar
    .contact-list = kontaktlista
    .add = lägga till någon som kontakt
    .message = skicka ett meddelande
    .remember = spara ett bokmärke
    .remember-me = spara ett bokmärke
    .like-to-add-you = lägga till dig som kontakt
    .heavy-users = Den som använder { $platform } mycket
    .as-tool = För mig är { $platform } ett arbetsredskap

platform-xing =
    .name = XING
    .remember = spara en profil
    .remember-me = spara min profil

platform-linkedin =
    .name = LinkedIn
    .add = knyta kontakt
    .remember = följa någon
    .remember-me = följa mig
    .like-to-add-you = knyta kontakt med dig

platform-linkedin-note =
    .label = LinkedIn (meddelande i inbjudan)

platform-facebook =
    .name = Facebook
    .request = vänförfrågan
    .requests = vänförfrågningar
    .contact-list = vänlista
    .add = skicka en vänförfrågan
    .remember = följa någon
    .remember-me = följa mig
    .like-to-add-you = lägga till dig som vän

platform-instagram =
    .name = Instagram
    .request = meddelandeförfrågan
    .requests = meddelandeförfrågningar
    .add = följa någon
    .like-to-add-you = följa dig

platform-x =
    .name = X
    .request = meddelandeförfrågan
    .requests = meddelandeförfrågningar
    .add = följa någon
    .like-to-add-you = följa dig

platform-mastodon =
    .name = Mastodon
    .request = följarförfrågan
    .requests = följarförfrågningar
    .add = följa någon
    .like-to-add-you = följa dig

platform-bluesky =
    .name = Bluesky
    .request = chattförfrågan
    .requests = chattförfrågningar
    .add = följa någon
    .like-to-add-you = följa dig

platform-bluesky-post =
    .label = Bluesky (inlägg)

platform-threads =
    .name = Threads
    .request = följarförfrågan
    .requests = följarförfrågningar
    .add = följa någon
    .like-to-add-you = följa dig

platform-whatsapp =
    .name = WhatsApp
    .add = spara ett nummer
    .remember = spara ett nummer
    .remember-me = spara mitt nummer

platform-telegram =
    .name = Telegram
    .remember = spara ett nummer
    .remember-me = spara mitt nummer

platform-signal =
    .name = Signal
    .request = meddelandeförfrågan
    .requests = meddelandeförfrågningar
    .add = spara ett nummer
    .remember = spara ett nummer
    .remember-me = spara mitt nummer

# A common noun in Swedish, and so lower case: `.name` has its capital letter because it begins a title.
platform-sms =
    .name = Sms
    .suggester = Min telefon
    .suggester-inline = telefonen
    .add = spara ett nummer
    .remember = spara ett nummer
    .remember-me = spara mitt nummer
    .heavy-users = Den som får många sms
    .as-tool = För mig är telefonen ett arbetsredskap

platform-slack =
    .name = Slack
    .request = inbjudan
    .requests = inbjudningar
    .add = bjuda in någon

platform-discord =
    .name = Discord
    .request = vänförfrågan
    .requests = vänförfrågningar
    .contact-list = vänlista
    .add = skicka en vänförfrågan
    .like-to-add-you = lägga till dig som vän

platform-email =
    .name = E-post
    .suggester = Mitt e-postprogram
    .suggester-inline = e-postprogrammet
    .add = lägga till någon i adressboken
    .remember = spara en adress
    .remember-me = spara min adress
    .heavy-users = Den som får mycket e-post
    .as-tool = För mig är e-post ett arbetsredskap

# For networks that are not listed here; `.name` stands where the name of a platform would.
platform-any =
    .name = Nätverkande
    .label = Något annat nätverk
    .suggester = Nätverket
    .suggester-inline = nätverket
    .heavy-users = Den som rör sig mycket i sociala nätverk
    .as-tool = För mig är ett nätverk ett arbetsredskap
