### The reasons, where Austrian German differs: *schauen* for *sehen*, *halt* for *nun einmal*, *am* for *auf dem*,
### “reden wir” for “lass uns reden”.

reason-suggested-by-network =
    .candid =
        Schon möglich, dass { $platform-suggester-inline } das behauptet. Solche Vorschläge schaue ich mir gar nicht
        erst an, denn mit den meisten, die da auftauchen, habe ich noch nie ein Wort geredet. Mein Namensgedächtnis
        ist nicht das beste, aber so schlecht ist es auch wieder nicht.

reason-what-do-you-do =
    .candid =
        Das steht in meinem Profil. Langsam ärgere ich mich über Leute, die es nicht lesen und die auch nicht
        draufkommen, dass man { $platform-message } kann.

reason-not-just-a-recipient =
    .candid =
        { $register ->
            [informal]
                Das ist gar nicht mein Newsletter. Ich verschicke ihn für das ganze Moderationsteam an alle
                Mitglieder, die ihn haben wollen, und die meisten von ihnen kenne ich nicht. Du bist für mich also
                anonym. Das mag enttäuschen, aber so ist es halt.
           *[formal]
                Das ist gar nicht mein Newsletter. Ich verschicke ihn für das ganze Moderationsteam an alle
                Mitglieder, die ihn haben wollen, und die meisten von ihnen kenne ich nicht. Sie sind für mich also
                anonym. Das mag enttäuschen, aber so ist es halt.
        }

reason-networking-means-meeting =
    .candid =
        Stimmt. Jetzt nur noch in der richtigen Reihenfolge: *zuerst* kennenlernen, *dann* hinzufügen. Es heißt ja
        { $platform-contact-list } und nicht Kennenlernliste.
    .courteous =
        Danke, da sind wir einer Meinung! Nur lerne ich Menschen gern zuerst kennen und verbinde mich danach. Vielleicht
        geht es sich bei einer Veranstaltung aus, das würde mich freuen.

# *Mal* is hardly said in Austria; whoever comes to the point there does so “gleich”, at once.
reason-straight-to-the-point =
    .request = Ich falle gleich mit der Tür ins Haus

reason-you-visited-add =
    .courteous =
        Danke für die Anfrage! Ich schaue mir gern Profile an, oft nur aus Neugier. In Kontakt bleibe ich mit Menschen,
        die ich auch persönlich kenne.

reason-success-together =
    .candid = Tut mir leid, ich bleibe lieber am Boden.

reason-attending-my-event =
    .candid = Schön. Dann treffen wir uns dort, und danach schauen wir weiter.
    .courteous =
        { $register ->
            [informal]
                Danke, ich freue mich schon auf deine Veranstaltung! Reden wir dort miteinander, und bleiben wir danach
                in Kontakt, wenn wir beide das möchten.
           *[formal]
                Danke, ich freue mich schon auf Ihre Veranstaltung! Reden wir dort miteinander, und bleiben wir danach
                in Kontakt, wenn wir beide das möchten.
        }
