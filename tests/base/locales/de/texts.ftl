document-title = { $platform }: warum nicht
document-intro =
    Wer { $platform } nutzt, kennt das. Die Lizenz ist [{ $license }]({ $license-url }).

    { $groups ->
        [one] Ich moderiere eine Gruppe.
       *[other] Ich moderiere { $groups } Gruppen mit { $members } Mitgliedern.
    }
    .heading = Worum es geht
document-reasons = Das schreiben die Leute:

platform-generic =
    .request = Anfrage
platform-mail =
    .name = E-Mail
platform-post =
    .name = Post
    .request = Folgeanfrage

reason-visited-profile =
    .request =
        { $register ->
            [informal] Ich habe dein Profil besucht
           *[formal] Ich habe Ihr Profil besucht
        }
    .request-2 = Profilbesuch
    .candid = Ja, *und*?
    .courteous =
        { $register ->
            [informal] Danke für deinen Besuch!
           *[formal] Danke für Ihren Besuch!
        }
reason-leaving-the-group =
    .request = Ich verlasse die Gruppe
    .candid = Nur zu.
    .courteous = Danke – und „bis bald“ …
reason-share-my-profile =
    .request = Profil teilen?
    .candid = Wozu? Eine { $platform-request } ist noch kein Grund dafür, und ein zweiter Satz macht es auch nicht besser.
    .courteous = Danke, lieber nicht.

reply-salutation =
    { $register ->
        [informal] Hallo!
       *[formal] Guten Tag!
    }
    .named = Hallo { $recipient }!
reply-opening =
    .candid = Zu „{ $request }“ sage ich:
    .courteous = Zur { $platform-request }:
reply-closing =
    .candid = Nichts für ungut.
    .courteous = Bis bald.
reply-link = Mehr: { $link }
reply-sign-off = Viele Grüße
reply-part = ({ $part }/{ $parts })
reply-notice = { $license } ({ $license-url }), nach „{ $work-title }“: { $work-url }
    .short = { $license } ({ $license-url }), nach { $work-url }
    .minimal = { $license }: { $license-url }
license-changes = nach

site-language = Deutsch
site-quote = „{ $text }“
site-new = neu
site-notice = Nach [{ $work-title }]({ $work-url }), Lizenz [{ $license }]({ $license-url })
