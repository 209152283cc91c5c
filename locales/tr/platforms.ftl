### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform's own word stands here only where it is known, otherwise a plain description; never
### invent a button.
###
### A suffix follows the vowels of its word, and a name is followed by ’ and then the suffix as it is spoken
### (LinkedIn’i, Facebook’u), so each form that a text needs is a word of its own. Most requests are “… isteği” and most
### lists “… listesi”: they differ in the word before it, and need no more than that. After “birkaç” a noun is in the
### singular.
###
### .name                       the name, as it begins a title: “… ya da: Bağlantı isteğinizi neden kabul etmedim”
### .name-accusative            the name with its suffix: “… çok kullananlar”
### .label                      what the platform is called in a list, where two have the same name
### .suggester                  who says that people know each other: “… tanışıyor olabileceğimizi söylüyor”; texts give
###                             it its capital letter
### .suggester-inline           the same, said to the person who asked: “… söylüyorsa bir bildiği vardır”
### .kind-of-request            the word before “isteği”
### .request                    what is being declined: “kuru bir …”, “birkaç …”
### .your-request-accusative    with the possessive of the reader: “… kabul etmedim”
### .your-request-dative        the same: “… cevap verdim”
### .kind-of-list               the word before “listesi”
### .contact-list               what holds the contacts: “adı üstünde: …”
### .contact-list-dative        the same, of somebody: “insanın … girmek ister”
### .my-contact-list-locative   that of the person who answers: “… yalnızca tanıdığım insanlar var”
### .my-contact-list-dative     that of the person who asks: “sizi … eklemek isterim”
### .add                        “…, ona mesaj da gönderebilir”
### .remembering                “bunun için … diye bir şey var”
### .remember-me                “beni yeniden bulmak için … yeter”
### .like-to-add-you            “profilimi ziyaret etmişsiniz, …”
### .regulars                   who uses it a lot: “… bilir:”
### .as-tool                    “…. Bağlantı listemde … insanlar var”: a whole sentence without its full stop

platform-generic =
    .name-accusative = { $platform } adlı ağı
    .suggester = { $platform }
    .suggester-inline = { $platform }
    .kind-of-request = bağlantı
    .request = { $platform-kind-of-request } isteği
    .your-request-accusative =
        { $register ->
            [informal] { $platform-kind-of-request } isteğini
           *[formal] { $platform-kind-of-request } isteğinizi
        }
    .your-request-dative =
        { $register ->
            [informal] { $platform-kind-of-request } isteğine
           *[formal] { $platform-kind-of-request } isteğinize
        }
    .kind-of-list = bağlantı
    .contact-list = { $platform-kind-of-list } listesi
    .contact-list-dative = { $platform-kind-of-list } listesine
    .my-contact-list-locative = { $platform-kind-of-list } listemde
    .my-contact-list-dative = { $platform-kind-of-list } listeme
    .add = birine { $platform-request } gönderebilen
    .remembering = yer işareti koymak
    .remember-me = yer işareti koymak
    .like-to-add-you =
        { $register ->
            [informal] seni { $platform-my-contact-list-dative } eklemek isterim
           *[formal] sizi { $platform-my-contact-list-dative } eklemek isterim
        }
    .regulars = { $platform-name-accusative } çok kullananlar
    .as-tool = { $platform } benim için bir iş aracı

platform-xing =
    .name = XING
    .name-accusative = XING’i
    .remembering = profil kaydetmek
    .remember-me = profilimi kaydetmek

platform-linkedin =
    .name = LinkedIn
    .name-accusative = LinkedIn’i
    .add = biriyle bağlantı kurabilen
    .remembering = takip etmek
    .remember-me = takip etmek
    .like-to-add-you =
        { $register ->
            [informal] seninle bağlantı kurmak isterim
           *[formal] sizinle bağlantı kurmak isterim
        }

platform-linkedin-note =
    .label = LinkedIn (davet notu)

platform-facebook =
    .name = Facebook
    .name-accusative = Facebook’u
    .kind-of-request = arkadaşlık
    .kind-of-list = arkadaş
    .remembering = takip etmek
    .remember-me = takip etmek

platform-instagram =
    .name = Instagram
    .name-accusative = Instagram’ı
    .kind-of-request = mesaj
    .kind-of-list = takip
    .add = birini takip edebilen
    .like-to-add-you =
        { $register ->
            [informal] seni takip etmek isterim
           *[formal] sizi takip etmek isterim
        }

platform-x =
    .name = X
    .name-accusative = X’i
    .kind-of-request = mesaj
    .kind-of-list = takip
    .add = birini takip edebilen
    .like-to-add-you =
        { $register ->
            [informal] seni takip etmek isterim
           *[formal] sizi takip etmek isterim
        }

# Whoever asks to follow wants to be among my followers (“takipçi”); what they fill is the list of those whom they
# follow (“takip”).
platform-mastodon =
    .name = Mastodon
    .name-accusative = Mastodon’u
    .kind-of-request = takip
    .kind-of-list = takipçi
    .my-contact-list-dative = takip listeme
    .add = birini takip edebilen
    .like-to-add-you =
        { $register ->
            [informal] seni takip etmek isterim
           *[formal] sizi takip etmek isterim
        }

# Spoken “bluskay”, and so with an ı.
platform-bluesky =
    .name = Bluesky
    .name-accusative = Bluesky’ı
    .kind-of-request = sohbet
    .kind-of-list = takip
    .add = birini takip edebilen
    .like-to-add-you =
        { $register ->
            [informal] seni takip etmek isterim
           *[formal] sizi takip etmek isterim
        }

platform-bluesky-post =
    .label = Bluesky (gönderi)

platform-threads =
    .name = Threads
    .name-accusative = Threads’i
    .kind-of-request = takip
    .kind-of-list = takipçi
    .my-contact-list-dative = takip listeme
    .add = birini takip edebilen
    .like-to-add-you =
        { $register ->
            [informal] seni takip etmek isterim
           *[formal] sizi takip etmek isterim
        }

# On a telephone, the list of contacts is the “rehber”, the directory.
platform-whatsapp =
    .name = WhatsApp
    .name-accusative = WhatsApp’ı
    .kind-of-request = kişi ekleme
    .contact-list = rehber
    .contact-list-dative = rehberine
    .my-contact-list-locative = rehberimde
    .my-contact-list-dative = rehberime
    .add = birinin numarasını kaydedebilen
    .remembering = numara kaydetmek
    .remember-me = numaramı kaydetmek

platform-telegram =
    .name = Telegram
    .name-accusative = Telegram’ı
    .kind-of-request = kişi ekleme
    .contact-list = rehber
    .contact-list-dative = rehberine
    .my-contact-list-locative = rehberimde
    .my-contact-list-dative = rehberime
    .add = birini rehberine ekleyebilen
    .remembering = numara kaydetmek
    .remember-me = numaramı kaydetmek

platform-signal =
    .name = Signal
    .name-accusative = Signal’i
    .kind-of-request = mesaj
    .contact-list = rehber
    .contact-list-dative = rehberine
    .my-contact-list-locative = rehberimde
    .my-contact-list-dative = rehberime
    .add = birinin numarasını kaydedebilen
    .remembering = numara kaydetmek
    .remember-me = numaramı kaydetmek

platform-sms =
    .name = SMS
    .suggester = telefonum
    .suggester-inline = telefon
    .kind-of-request = kişi ekleme
    .contact-list = rehber
    .contact-list-dative = rehberine
    .my-contact-list-locative = rehberimde
    .my-contact-list-dative = rehberime
    .add = birinin numarasını kaydedebilen
    .remembering = numara kaydetmek
    .remember-me = numaramı kaydetmek
    .regulars = çok SMS alanlar
    .as-tool = Telefon benim için bir iş aracı

# “Davet” stands alone, without “isteği”.
platform-slack =
    .name = Slack
    .name-accusative = Slack’i
    .request = davet
    .your-request-accusative =
        { $register ->
            [informal] davetini
           *[formal] davetinizi
        }
    .your-request-dative =
        { $register ->
            [informal] davetine
           *[formal] davetinize
        }
    .kind-of-list = kişi
    .add = birini davet edebilen

platform-discord =
    .name = Discord
    .name-accusative = Discord’u
    .kind-of-request = arkadaşlık
    .kind-of-list = arkadaş

platform-email =
    .name = E-posta
    .suggester = e-posta programım
    .suggester-inline = e-posta programı
    .kind-of-request = kişi ekleme
    .contact-list = adres defteri
    .contact-list-dative = adres defterine
    .my-contact-list-locative = adres defterimde
    .my-contact-list-dative = adres defterime
    .add = birini adres defterine ekleyebilen
    .remembering = adres kaydetmek
    .remember-me = adresimi kaydetmek
    .regulars = çok e-posta alanlar

# For networks that are not listed here; `.name` stands where the name of a platform would.
platform-any =
    .name = Sosyal ağlar
    .name-accusative = sosyal ağları
    .label = Başka herhangi bir ağ
    .suggester = bu ağ
    .suggester-inline = bu ağ
