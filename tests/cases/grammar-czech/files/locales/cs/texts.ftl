document-title = { $platform }: proč ne
document-intro =
    Kdo používá { $platform }, to zná. Licence je [{ $license }]({ $license-url }).

    { $groups ->
        [one] Vedu jednu skupinu.
        [few] Vedu { $groups } skupiny s { $members } členy.
        [many] Vedu { $groups } skupiny s { $members } členy.
       *[other] Vedu { $groups } skupin s { $members } členy.
    }
    .heading = O co jde
document-reasons = Tohle lidé píšou:

platform-generic =
    .request = žádost o kontakt
    .request-dative = žádosti o kontakt
    .request-accusative = žádost o kontakt
    .my-request = moje { $platform-request }
platform-mail =
    .name = E-mail
platform-post =
    .name = Pošta
    .request = pozvánka
    .request-accusative = pozvánku

reason-visited-profile =
    .request =
        { $sender-gender ->
            [feminine] Navštívila jsem váš profil
            [masculine] Navštívil jsem váš profil
           *[other] Můj profil byl u vašeho
        }
    .request-2 = Návštěva
    .candid = Ano, *a*?
    .courteous = Díky za návštěvu!
reason-leaving-the-group =
    .request = Odcházím ze skupiny
    .candid = Jen jděte.
    .courteous = Děkuji – a „na viděnou“…
reason-share-my-profile =
    .request = Sdílet profily?
    .candid = Proč? K { $platform-request-dative } to nestačí. { INITIAL($platform-my-request) } to není.
    .courteous =
        { $sender-gender ->
            [feminine] Dostala jsem { $platform-request-accusative }, děkuji.
            [masculine] Dostal jsem { $platform-request-accusative }, děkuji.
           *[other] Za { $platform-request-accusative } děkuji.
        }

reply-salutation = Dobrý den!
    .named = Dobrý den, { $recipient }!
reply-opening =
    .candid = K „{ $request }“ říkám:
    .courteous = K { $platform-request-dative }:
reply-closing =
    .candid = Nic ve zlém.
    .courteous = Na viděnou.
reply-link = Více: { $link }
reply-sign-off = Zdravím
reply-part = ({ $part }/{ $parts })
reply-notice = { $license } ({ $license-url }), překlad „{ $work-title }“: { $work-url }
    .short = { $license } ({ $license-url }), překlad: { $work-url }
    .minimal = { $license }: { $license-url }
license-changes = překlad

site-language = Čeština
site-quote = „{ $text }“
site-new = nové
site-notice = Překlad [{ $work-title }]({ $work-url }), licence [{ $license }]({ $license-url })
