### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters. The colon keeps “{ $platform } or your request” from being the object.
document-title = { $platform } ya da: { INITIAL($platform-your-request-accusative) } neden kabul etmedim

# The three abbreviations sa, nc and by stand like this in the name of the license; do not translate them. “Güle güle
# kullanın” is what one says to somebody who has got something new.
document-license-note =
    { $register ->
        [informal]
            Bazı okurlar bu metni kendileri de kullanmak istedi. Bu yüzden metin [{ $license }]({ $license-url })
            lisansıyla sunuluyor. Yani paylaşabilir, kendi amacına göre yeniden yazabilirsin. Ortaya çıkan metin de aynı
            lisansla paylaşılır (*sa*), ticari amaçla kullanılamaz (*nc*). Adımın anılması (*by*) şart değil; özgün
            yazının başlığı ile adresi ise yerinde durmalı. Güle güle kullan!
       *[formal]
            Bazı okurlar bu metni kendileri de kullanmak istedi. Bu yüzden metin [{ $license }]({ $license-url })
            lisansıyla sunuluyor. Yani paylaşabilir, kendi amacınıza göre yeniden yazabilirsiniz. Ortaya çıkan metin de
            aynı lisansla paylaşılır (*sa*), ticari amaçla kullanılamaz (*nc*). Adımın anılması (*by*) şart değil; özgün
            yazının başlığı ile adresi ise yerinde durmalı. Güle güle kullanın!
    }

# “Yedi kat yabancı”, seven times a stranger, is what “wildfremd” is in the source. “Sudan bahane”, a pretext made of
# water, is a flimsy one.
document-problem =
    { INITIAL($platform-regulars) } bilir: İnsanın { $platform-contact-list-dative } yedi kat yabancılar girmek ister.
    Kimi akla yatkın bir gerekçe gösterir, kimi sudan bir bahane bulur, kimi buna bile zahmet etmez.

document-this-link =
    { INITIAL($platform-your-request-dative) } bu sayfanın linkiyle mi cevap verdim? Öyleyse neden kabul etmediğim
    burada yazıyor.

document-what-the-list-is =
    { $platform-as-tool }. { INITIAL($platform-my-contact-list-locative) } *şahsen* tanıdığım ya da daha önce birlikte
    çalıştığım insanlar var. Günün birinde belki bir iş çıkar diye insan biriktirmiyorum.
    .heading = Liste ne işe yarıyor

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. “Kazandırıyor”, it earns me, is ironic, as in the source.
document-why-this-page =
    { $groups ->
        [one] Üye sayısı { $members } kişiyi aşan bir grubun moderatörüyüm.
        [2] İki grubun moderatörüyüm, birinin üye sayısı { $members } kişiyi aşıyor.
       *[other] { $groups } grubun moderatörüyüm, birinin üye sayısı { $members } kişiyi aşıyor.
    } { $newsletters ->
        [0] Bu da bana düzenli olarak birkaç { $platform-request } kazandırıyor.
        [one] Bir de bülten gönderiyorum; her sayısı bana birkaç { $platform-request } kazandırıyor.
       *[other] Bültenleri de ben gönderiyorum; her sayı bana birkaç { $platform-request } kazandırıyor.
    } Neden kabul etmediğimi her seferinde baştan anlatmaktansa oturup bir kere yazdım.
    .heading = Bu sayfa neden var

document-reasons = İnsanlar ne yazıyor, ben ne düşünüyorum:
    .heading = Gerekçeler, sırasıyla

document-open-list = Bu böyle sürer gider: Listenin sonu gelmez.

document-closing =
    { $register ->
        [informal] Lütfen bana darılma. Hiç değilse artık nedenini biliyorsun.
       *[formal] Lütfen bana darılmayın. Hiç değilse artık nedenini biliyorsunuz.
    } { $groups ->
        [0] Bir etkinlikte tanışırsak yine de çok sevinirim.
       *[other] Bir grup buluşmasında ya da başka bir etkinlikte tanışırsak yine de çok sevinirim.
    } Sık sık yollardayım, kim bilir, belki bir yerde karşılaşırız.
    .heading = Son söz
