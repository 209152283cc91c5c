### The reasons, where Swiss German differs: ss for ß, «…» for „…“, an *Offerte* for a commercial offer, an *Anlass* for
### an event, and *an* and not *bei* one.

reason-something-may-come-up =
    .candid =
        Das klingt nach dem Folgeauftrag, den man einem Handwerksbetrieb verspricht, wenn der erste günstiger wird. Nur
        gibt es hier weder den ersten noch den zweiten Auftrag, sondern bloss ein Vielleicht und ein Irgendwann.

reason-leaving-the-group =
    .candid =
        { $register ->
            [informal]
                Nur zu. Ich verschicke den Newsletter bloss, weil ich moderiere. Dass du ein anonymes Rundschreiben
                persönlich nimmst, ist nicht mein Problem. Die Gruppen veranstalten Treffen, an denen man sich
                kennenlernen kann. Der nächste Schritt ist deiner.
           *[formal]
                Nur zu. Ich verschicke den Newsletter bloss, weil ich moderiere. Dass Sie ein anonymes Rundschreiben
                persönlich nehmen, ist nicht mein Problem. Die Gruppen veranstalten Treffen, an denen man sich
                kennenlernen kann. Der nächste Schritt ist Ihrer.
        }
    .courteous =
        { $register ->
            [informal]
                Danke für die offenen Worte, auch wenn es schade ist! Der Newsletter geht an alle und ist nicht
                persönlich gemeint. Lern uns gern an einem Treffen der Gruppe kennen, du bist willkommen.
           *[formal]
                Danke für die offenen Worte, auch wenn es schade ist! Der Newsletter geht an alle und ist nicht
                persönlich gemeint. Lernen Sie uns gern an einem Treffen der Gruppe kennen, Sie sind willkommen.
        }

reason-networking-means-meeting =
    .candid =
        Stimmt. Jetzt nur noch in der richtigen Reihenfolge: *erst* kennenlernen, *dann* hinzufügen. Es heisst ja
        { $platform-contact-list } und nicht Kennenlernliste.
    .courteous =
        Danke, da sind wir einer Meinung! Nur lerne ich Menschen gern erst kennen und verbinde mich danach. Vielleicht
        klappt es an einem Anlass, das würde mich freuen.

reason-project-offers =
    .courteous =
        Danke, dass mein Profil Interesse weckt! Projekte suche ich mir ohne Vermittlung, deshalb möchte ich in keine
        Kartei. Eine bestimmte Offerte lese ich trotzdem gern.

reason-looking-for-contacts =
    .courteous =
        { $register ->
            [informal]
                Danke, interessante Kontakte suche ich auch! Interessant werden sie für mich, wenn ich weiss, mit wem
                ich es zu tun habe. Schreib mir doch ein paar Zeilen über dich.
           *[formal]
                Danke, interessante Kontakte suche ich auch! Interessant werden sie für mich, wenn ich weiss, mit wem
                ich es zu tun habe. Schreiben Sie mir doch ein paar Zeilen über sich.
        }

# “Zum Wohl” is what one says in Switzerland with a glass in the hand.
reason-you-visited-add =
    .candid =
        Zum Wohl! Auf dass wir beide bald eine unübersichtliche, mindestens vierstellige Zahl von Kontakten haben, von
        denen 98 Prozent nichts wert sind.

reason-attending-my-event =
    .request =
        { $register ->
            [informal] Da du an meinem Anlass teilnehmen möchtest, würde ich dich gerne zu meinen Kontakten zählen
           *[formal] Da Sie an meinem Anlass teilnehmen möchten, würde ich Sie gerne zu meinen Kontakten zählen
        }
    .courteous =
        { $register ->
            [informal]
                Danke, ich freue mich schon auf deinen Anlass! Lass uns dort miteinander reden und danach in Kontakt
                bleiben, wenn wir beide das möchten.
           *[formal]
                Danke, ich freue mich schon auf Ihren Anlass! Lassen Sie uns dort miteinander reden und danach in
                Kontakt bleiben, wenn wir beide das möchten.
        }

reason-share-my-profile =
    .candid =
        { $register ->
            [informal]
                Wozu? Im Gegenzug teile ich automatisch auch meins mit dir. Nenn mir einen besseren Grund, auf «Ja» zu
                klicken und nicht auf «Nein».
           *[formal]
                Wozu? Im Gegenzug teile ich automatisch auch meins mit Ihnen. Nennen Sie mir einen besseren Grund, auf
                «Ja» zu klicken und nicht auf «Nein».
        }
