document-title = { $platform }: dlaczego nie
document-intro =
    Kto korzysta z { $platform }, zna to. Licencja to [{ $license }]({ $license-url }).

    { $groups ->
        [one] Prowadzę jedną grupę.
        [few] Prowadzę { $groups } grupy z { $members } członkami.
        [many] Prowadzę { $groups } grup z { $members } członkami.
       *[other] Prowadzę { $groups } grupy z { $members } członkami.
    }
    .heading = O co chodzi
document-reasons = Oto co ludzie piszą:

platform-generic =
    .request = prośba o kontakt
    .request-genitive = prośby o kontakt
    .request-gender = feminine
    .your-request =
        { $platform-request-gender ->
            [feminine] Twoja { $platform-request }
           *[neuter] Twoje { $platform-request }
        }
    .without-request = bez { $platform-request-genitive }
platform-mail =
    .name = E-mail
platform-post =
    .name = Post
    .request = zaproszenie
    .request-genitive = zaproszenia
    .request-gender = neuter

reason-visited-profile =
    .request = Odwiedziłem Pana profil
    .request-2 = Odwiedziłam Pani profil
    .candid = Tak, *i co*?
    .courteous =
        { $recipient-gender ->
            [feminine] Dziękuję Pani za wizytę!
            [masculine] Dziękuję Panu za wizytę!
           *[other] Dziękuję za wizytę!
        }
reason-leaving-the-group =
    .request = Odchodzę z grupy
    .candid = Proszę bardzo.
    .courteous = Dziękuję – i „do zobaczenia”…
reason-share-my-profile =
    .request = Wymienimy się profilami?
    .candid =
        Po co? { $platform-your-request } to nie powód. { $sender-gender ->
            [feminine] Nie prosiłam
            [masculine] Nie prosiłem
           *[other] Nie było z mojej strony prośby
        } o nic, i { $platform-without-request } też się obejdzie.
    .courteous = Dziękuję, nie.

reply-salutation = Dzień dobry!
    .named =
        { $recipient-gender ->
            [feminine] Szanowna Pani { $recipient }!
            [masculine] Szanowny Panie { $recipient }!
           *[other] Dzień dobry, { $recipient }!
        }
reply-opening =
    .candid = Na „{ $request }” mówię:
    .courteous =
        { INITIAL($platform-request) } { $platform-request-gender ->
            [feminine] nadeszła
           *[neuter] nadeszło
        }:
reply-closing =
    .candid = Bez urazy.
    .courteous = Do zobaczenia.
reply-link = Więcej: { $link }
reply-sign-off = Pozdrawiam
reply-part = ({ $part }/{ $parts })
reply-notice = { $license } ({ $license-url }), przekład „{ $work-title }”: { $work-url }
    .short = { $license } ({ $license-url }), przekład: { $work-url }
    .minimal = { $license }: { $license-url }
license-changes = przekład

site-language = Polski
site-quote = „{ $text }”
site-new = nowe
site-notice = Przekład [{ $work-title }]({ $work-url }), licencja [{ $license }]({ $license-url })
