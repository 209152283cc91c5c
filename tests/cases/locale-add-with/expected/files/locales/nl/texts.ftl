### Everything that readers see.

# de: document-title = { $platform }: warum nicht
# en: document-title = { $platform }: why not
# document-title = …

# de: document-intro =
# de:     Wer { $platform } nutzt, kennt das. Die Lizenz ist [{ $license }]({ $license-url }).
# de:
# de:     { $groups ->
# de:         [one] Ich moderiere eine Gruppe.
# de:        *[other] Ich moderiere { $groups } Gruppen mit { $members } Mitgliedern.
# de:     }
# de:     .heading = Worum es geht
# en: document-intro =
# en:     Whoever uses { $platform } knows this. The license is [{ $license }]({ $license-url }).
# en:
# en:     { $groups ->
# en:         [one] I moderate one group.
# en:        *[other] I moderate { $groups } groups with { $members } members.
# en:     }
# en:     .heading = What this is about
# document-intro =
#     …
#     { $groups ->
#         [one] …
#        *[other] …
#     }
#     .heading = …

# de: document-reasons = Das schreiben die Leute:
# en: document-reasons = This is what people write:
# document-reasons = …

# de: platform-generic =
# de:     .request = Anfrage
# en: platform-generic =
# en:     .request = request
# platform-generic =
#     .request = …

# de: platform-mail =
# de:     .name = E-Mail
# en: platform-mail =
# en:     .name = Email
# platform-mail =
#     .name = …

# de: platform-post =
# de:     .name = Post
# de:     .request = Folgeanfrage
# en: platform-post =
# en:     .name = Post
# en:     .request = follow request
# platform-post =
#     .name = …
#     .request = …

# de: reason-visited-profile =
# de:     .request =
# de:         { $register ->
# de:             [informal] Ich habe dein Profil besucht
# de:            *[formal] Ich habe Ihr Profil besucht
# de:         }
# de:     .request-2 = Profilbesuch
# de:     .candid = Ja, *und*?
# de:     .courteous =
# de:         { $register ->
# de:             [informal] Danke für deinen Besuch!
# de:            *[formal] Danke für Ihren Besuch!
# de:         }
# en: reason-visited-profile =
# en:     .request = I visited your profile
# en:     .request-2 = A visit
# en:     .candid = Yes, *and*?
# en:     .courteous = Thank you for the visit!
# reason-visited-profile =
#     .request = …
#     .request-2 = …
#     .candid = …
#     .courteous = …

# de: reason-leaving-the-group =
# de:     .request = Ich verlasse die Gruppe
# de:     .candid = Nur zu.
# de:     .courteous = Danke – und „bis bald“ …
# en: reason-leaving-the-group =
# en:     .request = I am leaving the group
# en:     .candid = Go ahead.
# en:     .courteous = Thank you – and “see you” …
# reason-leaving-the-group =
#     .request = …
#     .candid = …
#     .courteous = …

# de: reason-share-my-profile =
# de:     .request = Profil teilen?
# de:     .candid = Wozu? Eine { $platform-request } ist noch kein Grund dafür, und ein zweiter Satz macht es auch nicht besser.
# de:     .courteous = Danke, lieber nicht.
# en: reason-share-my-profile =
# en:     .request = Share profiles?
# en:     .candid = What for? A { $platform-request } is no reason, and a second sentence does not make it a better one at all.
# en:     .courteous = Thank you, no.
# reason-share-my-profile =
#     .request = …
#     .candid = …
#     .courteous = …

# de: reply-salutation =
# de:     { $register ->
# de:         [informal] Hallo!
# de:        *[formal] Guten Tag!
# de:     }
# de:     .named = Hallo { $recipient }!
# en: reply-salutation = Hello!
# en:     .named = Hello { $recipient }!
# de-AT: reply-salutation = Servus!
# de-AT:     .named = Servus { $recipient }!
# reply-salutation = …
#     .named = …

# de: reply-opening =
# de:     .candid = Zu „{ $request }“ sage ich:
# de:     .courteous = Zur { $platform-request }:
# en: reply-opening =
# en:     .candid = To “{ $request }” I say:
# en:     .courteous = About the { $platform-request }:
# reply-opening =
#     .candid = …
#     .courteous = …

# de: reply-closing =
# de:     .candid = Nichts für ungut.
# de:     .courteous = Bis bald.
# en: reply-closing =
# en:     .candid = No hard feelings.
# en:     .courteous = See you.
# reply-closing =
#     .candid = …
#     .courteous = …

# Labels the address.
#
# $link is the address.
# de: reply-link = Mehr: { $link }
# en: reply-link = More: { $link }
# reply-link = …

# de: reply-sign-off = Viele Grüße
# en: reply-sign-off = Regards
# reply-sign-off = …

# de: reply-part = ({ $part }/{ $parts })
# en: reply-part = ({ $part }/{ $parts })
# reply-part = …

# de: reply-notice = { $license } ({ $license-url }), nach „{ $work-title }“: { $work-url }
# de:     .short = { $license } ({ $license-url }), nach { $work-url }
# de:     .minimal = { $license }: { $license-url }
# en: reply-notice = { $license } ({ $license-url }), translated from “{ $work-title }”: { $work-url }
# en:     .short = { $license } ({ $license-url }), translated: { $work-url }
# en:     .minimal = { $license }: { $license-url }
# reply-notice = …
#     .short = …
#     .minimal = …

# de: license-changes = nach
# en: license-changes = translated
# license-changes = …

# de: site-language = Deutsch
# en: site-language = English
# de-AT: site-language = Deutsch (Österreich)
# site-language = …

# de: site-quote = „{ $text }“
# en: site-quote = “{ $text }”
# site-quote = …

# de: site-new = neu
# en: site-new = new
# site-new = …

# de: site-notice = Nach [{ $work-title }]({ $work-url }), Lizenz [{ $license }]({ $license-url })
# en: site-notice = Translated from [{ $work-title }]({ $work-url }), license [{ $license }]({ $license-url })
# site-notice = …
