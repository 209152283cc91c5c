# de: document-title = { $platform }: warum nicht
# document-title = …

# de: document-intro =
# de:     Wer { $platform } nutzt, kennt das. Die Lizenz ist [{ $license }]({ $license-url }).
# de:
# de:     { $groups ->
# de:         [one] Ich moderiere eine Gruppe.
# de:        *[other] Ich moderiere { $groups } Gruppen mit { $members } Mitgliedern.
# de:     }
# de:     .heading = Worum es geht
# document-intro =
#     …
#     { $groups ->
#         [one] …
#        *[other] …
#     }
#     .heading = …

# de: document-reasons = Das schreiben die Leute:
# document-reasons = …

# de: platform-generic =
# de:     .request = Anfrage
# platform-generic =
#     .request = …

# de: platform-mail =
# de:     .name = E-Mail
# platform-mail =
#     .name = …

# de: platform-post =
# de:     .name = Post
# de:     .request = Folgeanfrage
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
# reason-visited-profile =
#     .request = …
#     .request-2 = …
#     .candid = …
#     .courteous = …

# de: reason-leaving-the-group =
# de:     .request = Ich verlasse die Gruppe
# de:     .candid = Nur zu.
# de:     .courteous = Danke – und „bis bald“ …
# reason-leaving-the-group =
#     .request = …
#     .candid = …
#     .courteous = …

# de: reason-share-my-profile =
# de:     .request = Profil teilen?
# de:     .candid = Wozu? Eine { $platform-request } ist noch kein Grund dafür, und ein zweiter Satz macht es auch nicht besser.
# de:     .courteous = Danke, lieber nicht.
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
# reply-salutation = …
#     .named = …

# de: reply-opening =
# de:     .candid = Zu „{ $request }“ sage ich:
# de:     .courteous = Zur { $platform-request }:
# reply-opening =
#     .candid = …
#     .courteous = …

# de: reply-closing =
# de:     .candid = Nichts für ungut.
# de:     .courteous = Bis bald.
# reply-closing =
#     .candid = …
#     .courteous = …

# de: reply-link = Mehr: { $link }
# reply-link = …

# de: reply-sign-off = Viele Grüße
# reply-sign-off = …

# de: reply-part = ({ $part }/{ $parts })
# reply-part = …

# de: reply-notice = { $license } ({ $license-url }), nach „{ $work-title }“: { $work-url }
# de:     .short = { $license } ({ $license-url }), nach { $work-url }
# de:     .minimal = { $license }: { $license-url }
# reply-notice = …
#     .short = …
#     .minimal = …

# de: license-changes = nach
# license-changes = …

# de: site-language = Deutsch
# site-language = …

# de: site-quote = „{ $text }“
# site-quote = …

# de: site-new = neu
# site-new = …

# de: site-notice = Nach [{ $work-title }]({ $work-url }), Lizenz [{ $license }]({ $license-url })
# site-notice = …
