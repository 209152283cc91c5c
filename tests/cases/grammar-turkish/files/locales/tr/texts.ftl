document-title = { $platform }: neden olmasın
document-intro =
    { $platform } kullanan bilir. { INITIAL($platform-request) } gelir. Lisans: [{ $license }]({ $license-url }).

    { $groups ->
        [one] Bir grup yönetiyorum.
       *[other] { $members } üyeli { $groups } grup yönetiyorum.
    }
    .heading = { INITIAL($platform-about) }
document-reasons = İnsanlar bunu yazar:

platform-generic =
    .request = istek
    .about = ısrar
platform-mail =
    .name = iMektup
platform-post =
    .name = ilan
    .name-initial = ilan
    .request = davet

reason-visited-profile =
    .request = Profilinizi ziyaret ettim
    .request-2 = Ziyaret
    .candid = Evet, *yani*?
    .courteous = Ziyaret için teşekkürler!
reason-leaving-the-group =
    .request = Gruptan ayrılıyorum
    .candid = Buyurun.
    .courteous = Teşekkürler – ve “görüşürüz”…
reason-share-my-profile =
    .request = Profil paylaşalım mı?
    .candid = Niye? { INITIAL($platform-request) } yetmez. { INITIAL($platform) } da yetmez.
    .courteous = Teşekkürler, hayır.

reply-salutation = Merhaba!
    .named = Merhaba { $recipient }!
reply-opening =
    .candid = “{ $request }” için diyorum ki:
    .courteous = { INITIAL($platform-request) } hakkında:
reply-closing =
    .candid = Alınmayın.
    .courteous = Görüşürüz.
reply-link = Devamı: { $link }
reply-sign-off = Selamlar
reply-part = ({ $part }/{ $parts })
reply-notice = { $license } ({ $license-url }), “{ $work-title }” çevirisi: { $work-url }
    .short = { $license } ({ $license-url }), çevirisi: { $work-url }
    .minimal = { $license }: { $license-url }
license-changes = çevirisi

site-language = Türkçe
site-quote = “{ $text }”
site-new = yeni
site-notice = [{ $work-title }]({ $work-url }) çevirisi, lisans [{ $license }]({ $license-url })
