### Die Gründe: womit Fremde um einen Kontakt bitten, und was ich antworte.
###
### .request, .request-2, …   so schreiben es die Leute, ohne Anführungszeichen und ohne Punkt am Ende
### .candid                   trocken und offen, wie im Artikel
### .courteous                was dieselbe Person jemandem schriebe, dem sie morgen begegnen könnte: ein Dank, derselbe
###                           Grund in ein, zwei freundlichen Sätzen, keine Ironie; höchstens 200 Zeichen
###
### Jede Antwort muss auch allein stehen können: Sie kennt ihre Nachbarn in der Liste nicht.
###
### Eine Gruppe ist irgendeine und nie die einer Plattform: XING hat seine Gruppen und Veranstaltungen am 11. Januar 2023
### geschlossen, die Menschen darin gibt es noch. Kein Text sagt darum, wo eine Gruppe ist, und keiner nennt die Plattform
### zusammen mit ihr.

reason-suggested-by-network =
    .request = { $platform-suggester } behauptet, dass wir uns kennen könnten
    .candid =
        Schon möglich, dass { $platform-suggester-inline } das behauptet. Solche Vorschläge sehe ich mir gar nicht
        erst an, denn mit den meisten, die da auftauchen, habe ich noch nie ein Wort gewechselt. Mein Namensgedächtnis
        ist nicht das beste, aber so schlecht ist es auch wieder nicht.
    .courteous =
        Danke für die Anfrage! Automatische Vorschläge lasse ich beiseite: Als Kontakte führe ich nur Menschen, mit
        denen ich schon einmal gesprochen habe, und das steht uns beiden noch bevor.

reason-learn-about-company =
    .request =
        { $register ->
            [informal] Ich nutze die Gelegenheit, um mehr über dein Unternehmen zu erfahren
           *[formal] Ich nutze die Gelegenheit, um mehr über Ihr Unternehmen zu erfahren
        }
    .candid =
        Wo man { $platform-add } kann, da kann man auch { $platform-message }. Was hat eine Frage zu meinem
        Unternehmen damit zu tun, ob jemand in meiner { $platform-contact-list } steht?
    .courteous =
        { $register ->
            [informal]
                Danke für dein Interesse! Stell mir deine Fragen einfach in einer Nachricht, ich beantworte sie gern.
                In meiner { $platform-contact-list } musst du dafür nicht stehen.
           *[formal]
                Danke für Ihr Interesse! Stellen Sie mir Ihre Fragen einfach in einer Nachricht, ich beantworte sie
                gern. In meiner { $platform-contact-list } müssen Sie dafür nicht stehen.
        }

reason-something-may-come-up =
    .request = Vielleicht ergibt sich ja in Zukunft etwas
    .request-2 = Vielleicht ergibt sich ja etwas Gemeinsames
    .request-3 = Es gibt immer eine Chance
    .candid =
        Das klingt nach dem Folgeauftrag, den man einem Handwerksbetrieb verspricht, wenn der erste billiger wird. Nur
        gibt es hier weder den ersten noch den zweiten Auftrag, sondern bloß ein Vielleicht und ein Irgendwann.
    .courteous =
        Danke für die freundliche Anfrage! Auf Vorrat knüpfe ich keine Kontakte. Sobald es um etwas Bestimmtes geht,
        genügt eine Nachricht, und wir reden darüber.

reason-what-do-you-do =
    .request =
        { $register ->
            [informal] Was machst du genau?
           *[formal] Was machen Sie genau?
        }
    .candid =
        Das steht in meinem Profil. Langsam ärgere ich mich über Leute, die es nicht lesen und die auch nicht
        herausfinden, dass man { $platform-message } kann.
    .courteous =
        { $register ->
            [informal]
                Danke, dass du fragst! Was ich mache, steht ausführlich in meinem Profil. Wenn danach noch etwas offen
                ist, schreib mir gern eine Nachricht.
           *[formal]
                Danke, dass Sie fragen! Was ich mache, steht ausführlich in meinem Profil. Wenn danach noch etwas
                offen ist, schreiben Sie mir gern eine Nachricht.
        }

reason-not-just-a-recipient =
    .request =
        { $register ->
            [informal] Ich sehe mich nicht als irgendeinen Empfänger deines Newsletters
           *[formal] Ich sehe mich nicht als irgendeinen Empfänger Ihres Newsletters
        }
    .candid =
        { $register ->
            [informal]
                Das ist gar nicht mein Newsletter. Ich verschicke ihn für das ganze Moderationsteam an alle
                Mitglieder, die ihn haben wollen, und die meisten von ihnen kenne ich nicht. Du bist für mich also
                anonym. Das mag enttäuschen, aber so ist es nun einmal.
           *[formal]
                Das ist gar nicht mein Newsletter. Ich verschicke ihn für das ganze Moderationsteam an alle
                Mitglieder, die ihn haben wollen, und die meisten von ihnen kenne ich nicht. Sie sind für mich also
                anonym. Das mag enttäuschen, aber so ist es nun einmal.
        }
    .courteous =
        Danke fürs Lesen! Ich verschicke den Newsletter fürs ganze Moderationsteam und kenne daher die meisten
        Mitglieder nicht. Kontakte knüpfe ich lieber nach einem Gespräch.

reason-looking-for-x =
    .request = Ich war auf der Suche nach xyz für mein Unternehmen
    .candid =
        Wer das erst erzählt, nachdem ich abgelehnt habe, bekommt von mir ein müdes Lächeln. Es ist wie mit den
        Folgeaufträgen, die man einem Handwerksbetrieb verspricht: Es gibt sie nie.
    .courteous =
        { $register ->
            [informal]
                Danke für die Erklärung! Wenn ich bei der Suche helfen kann, schreib mir gern, worum es genau geht.
                Ein Kontakt ist dafür nicht nötig, eine Nachricht genügt.
           *[formal]
                Danke für die Erklärung! Wenn ich bei der Suche helfen kann, schreiben Sie mir gern, worum es genau
                geht. Ein Kontakt ist dafür nicht nötig, eine Nachricht genügt.
        }

reason-leaving-the-group =
    .request = Ich melde mich daher aus der Gruppe ab
    .candid =
        { $register ->
            [informal]
                Nur zu. Ich verschicke den Newsletter bloß, weil ich moderiere. Dass du ein anonymes Rundschreiben
                persönlich nimmst, ist nicht mein Problem. Die Gruppen veranstalten Treffen, bei denen man sich
                kennenlernen kann. Der nächste Schritt ist deiner.
           *[formal]
                Nur zu. Ich verschicke den Newsletter bloß, weil ich moderiere. Dass Sie ein anonymes Rundschreiben
                persönlich nehmen, ist nicht mein Problem. Die Gruppen veranstalten Treffen, bei denen man sich
                kennenlernen kann. Der nächste Schritt ist Ihrer.
        }
    .courteous =
        { $register ->
            [informal]
                Danke für die offenen Worte, auch wenn es schade ist! Der Newsletter geht an alle und ist nicht
                persönlich gemeint. Lern uns gern bei einem Treffen der Gruppe kennen, du bist willkommen.
           *[formal]
                Danke für die offenen Worte, auch wenn es schade ist! Der Newsletter geht an alle und ist nicht
                persönlich gemeint. Lernen Sie uns gern bei einem Treffen der Gruppe kennen, Sie sind willkommen.
        }

reason-networking-means-meeting =
    .request = Für mich bedeutet netzwerken, dass ich die Leute kennenlerne
    .candid =
        Stimmt. Jetzt nur noch in der richtigen Reihenfolge: *erst* kennenlernen, *dann* hinzufügen. Es heißt ja
        { $platform-contact-list } und nicht Kennenlernliste.
    .courteous =
        Danke, da sind wir einer Meinung! Nur lerne ich Menschen gern erst kennen und verbinde mich danach. Vielleicht
        klappt es bei einer Veranstaltung, das würde mich freuen.

reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] Kannst du dir vorstellen, dass xyz etwas für dich ist?
           *[formal] Können Sie sich vorstellen, dass xyz etwas für Sie ist?
        }
    .candid = Ehrlich gesagt: nein.
    .courteous =
        { $register ->
            [informal]
                Danke, dass du dabei an mich gedacht hast! Ich kann es mir für mich nicht vorstellen. Wenn sich das
                einmal ändert, melde ich mich von selbst.
           *[formal]
                Danke, dass Sie dabei an mich gedacht haben! Ich kann es mir für mich nicht vorstellen. Wenn sich das
                einmal ändert, melde ich mich von selbst.
        }

reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] Vielleicht kann ich dir weiterhelfen?
           *[formal] Vielleicht kann ich Ihnen weiterhelfen?
        }
    .candid =
        Vielleicht, aber nicht auf diesem Weg. Kaltakquise ist nicht gern gesehen, und von ihr ist so eine Anfrage
        nicht weit entfernt. Von Spam übrigens auch nicht.
    .courteous =
        Danke für das Angebot! Im Moment komme ich allein zurecht, und wenn nicht, frage ich zuerst die Menschen, die
        ich schon kenne.

reason-straight-to-the-point =
    .request = Ich falle mal mit der Tür ins Haus
    .candid = Das ist Sachbeschädigung. Zum Glück leiden in diesem Fall nur meine Nerven.
    .courteous =
        Danke für die Offenheit, ich habe es auch gern direkt! Das Anliegen passt gut in eine Nachricht. Als Kontakte
        führe ich nur Menschen, die ich schon kenne.

reason-project-offers =
    .request =
        { $register ->
            [informal] Um dich bei Projektangeboten, welche deinem Profil entsprechen, berücksichtigen zu können
           *[formal] Um Sie bei Projektangeboten, welche Ihrem Profil entsprechen, berücksichtigen zu können
        }
    .candid =
        Autsch, noch eine Vermittlung. Davon hat der Markt genug. Und mit den Projekten ist es wie mit jedem Auftrag,
        den man für später verspricht: Es gibt ihn nicht.
    .courteous =
        Danke, dass mein Profil Interesse weckt! Projekte suche ich mir ohne Vermittlung, deshalb möchte ich in keine
        Kartei. Ein bestimmtes Angebot lese ich trotzdem gern.

reason-looking-for-contacts =
    .request = Ich bin auf der Suche nach interessanten Kontakten
    .candid = Ich auch. Nur gehört dazu mehr als eine nackte { $platform-request }.
    .courteous =
        { $register ->
            [informal]
                Danke, das bin ich auch! Interessant wird es für mich, wenn ich weiß, mit wem ich es zu tun habe.
                Schreib mir doch ein paar Zeilen über dich.
           *[formal]
                Danke, das bin ich auch! Interessant wird es für mich, wenn ich weiß, mit wem ich es zu tun habe.
                Schreiben Sie mir doch ein paar Zeilen über sich.
        }

reason-you-as-moderator =
    .request =
        { $register ->
            [informal] Ich möchte dich als Gruppenmoderator gern in meiner { $platform-contact-list } haben
           *[formal] Ich möchte Sie als Gruppenmoderator gern in meiner { $platform-contact-list } haben
        }
    .candid =
        Ein Blick auf die Seite der Gruppe genügt: Dort stehen alle, die sie moderieren. So schwer ist das doch nicht,
        oder?
    .courteous =
        Danke für das Vertrauen! Wer die Gruppe moderiert, steht auf ihrer Seite, und dort bin ich immer zu finden.
        Dafür müssen wir nicht in Kontakt stehen.

reason-you-visited-add =
    .request =
        { $register ->
            [informal] Du hast mein Profil besucht, ich würde { $platform-like-to-add-you }
           *[formal] Sie haben mein Profil besucht, ich würde { $platform-like-to-add-you }
        }
    .candid =
        Prost! Auf dass wir beide bald eine unübersichtliche, mindestens vierstellige Zahl von Kontakten haben, von
        denen 98 Prozent nichts wert sind.
    .courteous =
        Danke für die Anfrage! Ich sehe mir gern Profile an, oft nur aus Neugier. In Kontakt bleibe ich mit Menschen,
        die ich auch persönlich kenne.

reason-want-you-in-network =
    .request =
        { $register ->
            [informal] Ich möchte dich gern in meinem Netzwerk haben
           *[formal] Ich möchte Sie gern in meinem Netzwerk haben
        }
    .candid = Einfach so, ohne Grund?
    .courteous =
        Danke, das freut mich! Mir fehlt nur noch der Anlass: Woher kennen wir uns, oder was haben wir gemeinsam vor?
        Ein Satz dazu würde mir schon helfen.

reason-visited-profile =
    .request =
        { $register ->
            [informal] Ich habe dein Profil besucht
           *[formal] Ich habe Ihr Profil besucht
        }
    .request-2 =
        { $register ->
            [informal] Du hast mein Profil besucht
           *[formal] Sie haben mein Profil besucht
        }
    .candid = Ja, und?
    .courteous =
        Danke für die Nachricht! Ein Besuch im Profil ist immer willkommen. Bekannt sind wir damit noch nicht, aber
        was nicht ist, kann ja noch werden.

reason-building-expert-network =
    .request = Ich baue ein Netzwerk von Experten auf
    .request-2 = Ich baue eine Cloud von Experten auf
    .request-3 = Ich baue ein Kompetenz-Netzwerk auf
    .candid = Dafür kann man { $platform-remember }. Genau dazu ist das da.
    .courteous =
        Danke für die Wertschätzung! Um mich wiederzufinden, kann man { $platform-remember-me }. Einen Kontakt braucht
        es dafür nicht.

reason-success-together =
    .request = Gemeinsam Erfolg generieren
    .candid = Tut mir leid, ich bleibe lieber auf dem Boden.
    .courteous =
        Danke, das ist ein schönes Ziel! Mir ist es noch zu allgemein, um dazu Ja zu sagen. Über einen bestimmten
        Vorschlag denke ich gern nach.

reason-attending-my-event =
    .request =
        { $register ->
            [informal] Da du an meiner Veranstaltung teilnehmen möchtest, würde ich dich gerne zu meinen Kontakten zählen
           *[formal] Da Sie an meiner Veranstaltung teilnehmen möchten, würde ich Sie gerne zu meinen Kontakten zählen
        }
    .candid = Schön. Dann treffen wir uns dort, und danach sehen wir weiter.
    .courteous =
        { $register ->
            [informal]
                Danke, ich freue mich schon auf deine Veranstaltung! Lass uns dort miteinander reden und danach in
                Kontakt bleiben, wenn wir beide das möchten.
           *[formal]
                Danke, ich freue mich schon auf Ihre Veranstaltung! Lassen Sie uns dort miteinander reden und danach
                in Kontakt bleiben, wenn wir beide das möchten.
        }

reason-share-my-profile =
    .request =
        { $register ->
            [informal] Kann ich mein Profil mit dir teilen?
           *[formal] Kann ich mein Profil mit Ihnen teilen?
        }
    .candid =
        { $register ->
            [informal]
                Wozu? Im Gegenzug teile ich automatisch auch meins mit dir. Nenn mir einen besseren Grund, auf „Ja“ zu
                klicken und nicht auf „Nein“.
           *[formal]
                Wozu? Im Gegenzug teile ich automatisch auch meins mit Ihnen. Nennen Sie mir einen besseren Grund, auf
                „Ja“ zu klicken und nicht auf „Nein“.
        }
    .courteous =
        { $register ->
            [informal]
                Danke für das Angebot! Ich würde damit auch mein Profil teilen, und das tue ich nur mit Menschen, die
                ich kenne. Schreib mir gern, worum es dir geht.
           *[formal]
                Danke für das Angebot! Ich würde damit auch mein Profil teilen, und das tue ich nur mit Menschen, die
                ich kenne. Schreiben Sie mir gern, worum es Ihnen geht.
        }
