### Was eine Antwort außer dem Grund enthält. Wie viel davon, richtet sich danach, wie lang sie sein darf.

# Ohne und mit Namen. Danach geht es groß weiter, denn der Satz darunter kann fehlen.
reply-salutation =
    { $register ->
        [informal] Hallo!
       *[formal] Guten Tag!
    }
    .named =
        { $register ->
            [informal] Hallo { $recipient }!
           *[formal] Guten Tag, { $recipient }!
        }

reply-opening =
    .candid =
        { $register ->
            [informal] Deine { $platform-request } habe ich nicht angenommen. Zu „{ $request }“ fällt mir nämlich nur eines ein:
           *[formal] Ihre { $platform-request } habe ich nicht angenommen. Zu „{ $request }“ fällt mir nämlich nur eines ein:
        }
    .courteous =
        { $register ->
            [informal] Deine { $platform-request } habe ich nicht angenommen und möchte dir gern sagen, warum.
           *[formal] Ihre { $platform-request } habe ich nicht angenommen und möchte Ihnen gern sagen, warum.
        }

reply-closing =
    .candid = Nichts für ungut. Über eine persönliche Begegnung freue ich mich trotzdem.
    .courteous =
        { $register ->
            [informal] Nimm es mir bitte nicht übel. Ich freue mich, wenn wir uns einmal persönlich begegnen.
           *[formal] Nehmen Sie es mir bitte nicht übel. Ich freue mich, wenn wir uns einmal persönlich begegnen.
        }

# $link ist eine Adresse; dahinter darf kein Satzzeichen stehen.
reply-link = Ausführlich steht es hier: { $link }

reply-sign-off = Viele Grüße

# Steht vor jedem Teil einer Antwort, die für eine Nachricht zu lang ist.
reply-part = ({ $part }/{ $parts })

# Die Lizenz verlangt ihren Namen und ihre Adresse, Titel und Adresse des Artikels, und den Hinweis, dass etwas geändert
# wurde. Je enger der Platz, desto kürzer: .short lässt den Titel weg, .minimal alles bis auf die Lizenz.
reply-notice = Text unter { $license } ({ $license-url }), bearbeitet nach „{ $work-title }“: { $work-url }
    .short = { $license } ({ $license-url }), bearbeitet nach { $work-url }
    .minimal = { $license } { $license-url }
