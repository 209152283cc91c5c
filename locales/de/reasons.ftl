### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without a final period
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony; at most 200 characters
###
### In a request it is the other way around than in an answer: the person who asks writes, and the person who answers is
### addressed. So there, words for the one who is spoken to go by $sender-gender.
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the people
### in them are still around. So no text says where a group is, and none names the platform together with one.
###
### The requests are clichés, stilted or full of buzzwords on purpose. Write what people really write in your language.

# $platform-suggester is who says so: the network, or “my phone”. .candid understates: my memory for names is poor, but
# not so poor that I would have forgotten people whom I have talked to.
reason-suggested-by-network =
    .request = { $platform-suggester } behauptet, dass wir uns kennen könnten
    .candid =
        Schon möglich, dass { $platform-suggester-inline } das behauptet. Solche Vorschläge sehe ich mir gar nicht
        erst an, denn mit den meisten, die da auftauchen, habe ich noch nie ein Wort gewechselt. Mein Namensgedächtnis
        ist nicht das beste, aber so schlecht ist es auch wieder nicht.
    .courteous =
        Danke für die Anfrage! Automatische Vorschläge lasse ich beiseite: Als Kontakte führe ich nur Menschen, mit
        denen ich schon einmal gesprochen habe, und das steht uns beiden noch bevor.

# .candid: where you can add somebody, you can just as well send a message. Both verbs are words of the platform.
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

# .candid plays on a proverbial empty promise: customers tell a craftsman that there will be a second job if the first
# one is cheaper, and the second one never comes. Take the empty promise that your readers know.
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

# .candid is annoyed twice: they do not read my profile, and they do not find out how to send a message instead.
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

# The request is offended: “I do not see myself as just any recipient”. .candid answers that to me they are just that,
# an anonymous one, because the newsletter is not even mine. *Anonym* is the point; do not soften it.
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

# xyz stands for anything that is looked for. “Ein müdes Lächeln”, a tired smile, is what somebody gets who impresses
# nobody. The end is the empty promise to a craftsman again: a follow-up job that never comes.
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

# “Nur zu” is “go right ahead”: I do not mind at all. .candid plays on *persönlich nehmen*, to take something
# personally, and *anonym*. The last sentence: it is your move now.
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

# .candid plays on the word for the list, taken literally: it is a list of *contacts* (*Kontaktliste*), and not a list
# for getting to know people (*Kennenlernliste*, an invented word). *Erst* and *dann* are stressed: first meet, then
# add.
reason-networking-means-meeting =
    .request = Für mich bedeutet netzwerken, dass ich die Leute kennenlerne
    .candid =
        Stimmt. Jetzt nur noch in der richtigen Reihenfolge: *erst* kennenlernen, *dann* hinzufügen. Es heißt ja
        { $platform-contact-list } und nicht Kennenlernliste.
    .courteous =
        Danke, da sind wir einer Meinung! Nur lerne ich Menschen gern erst kennen und verbinde mich danach. Vielleicht
        klappt es bei einer Veranstaltung, das würde mich freuen.

# xyz stands for anything that is offered. The request is a sales phrase, “Can you imagine that …?”, and .candid takes
# it for a real question: frankly, no.
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

# *Kaltakquise* is cold calling, which is frowned upon in Germany, and mostly against the law. .candid ends with a dry
# afterthought: nor is it far from spam.
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

# Plays on *mit der Tür ins Haus fallen*, “to fall into the house together with the door”: to come straight to the
# point, clumsily. .candid takes it literally: that is damage to property, and luckily only my nerves suffer. Find a
# phrase with which people announce bluntness, and an answer that takes it literally.
reason-straight-to-the-point =
    .request = Ich falle mal mit der Tür ins Haus
    .candid = Das ist Sachbeschädigung. Zum Glück leiden in diesem Fall nur meine Nerven.
    .courteous =
        Danke für die Offenheit, ich habe es auch gern direkt! Das Anliegen passt gut in eine Nachricht. Als Kontakte
        führe ich nur Menschen, die ich schon kenne.

# The request is stilted (*welche*) and half a sentence, as recruiters write. “Autsch”: ouch, yet another agency. The
# end: a job that is promised for later does not exist.
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

# “Eine nackte Anfrage”, a naked request, comes without a single word about why. In your language it may be bare, empty
# or wordless.
reason-looking-for-contacts =
    .request = Ich bin auf der Suche nach interessanten Kontakten
    .candid = Ich auch. Nur gehört dazu mehr als eine nackte { $platform-request }.
    .courteous =
        { $register ->
            [informal]
                Danke, interessante Kontakte suche ich auch! Interessant werden sie für mich, wenn ich weiß, mit wem
                ich es zu tun habe. Schreib mir doch ein paar Zeilen über dich.
           *[formal]
                Danke, interessante Kontakte suche ich auch! Interessant werden sie für mich, wenn ich weiß, mit wem
                ich es zu tun habe. Schreiben Sie mir doch ein paar Zeilen über sich.
        }

# .candid: the moderators can be looked up without having any of them as a contact. “So schwer ist das doch nicht,
# oder?” is a rhetorical question, a little mocking.
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

# .candid is a sarcastic toast: “Cheers! To both of us soon having …”. “Unübersichtlich” means so many that nobody keeps
# track; at least four digits.
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

# .candid: “Just like that, for no reason?”
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

# “Ja, und?” is “So what?”. .courteous plays on the saying *was nicht ist, kann ja noch werden*: what is not yet may
# still come to be.
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

# The requests are made of buzzwords: a network, a cloud, a “competence network” of experts. .candid is about the
# function that remembers somebody without adding them: that is exactly what it is there for.
reason-building-expert-network =
    .request = Ich baue ein Netzwerk von Experten auf
    .request-2 = Ich baue eine Cloud von Experten auf
    .request-3 = Ich baue ein Kompetenz-Netzwerk auf
    .candid = Dafür kann man { $platform-remember }. Genau dazu ist das da.
    .courteous =
        Danke für die Wertschätzung! Um mich wiederzufinden, kann man { $platform-remember-me }. Einen Kontakt braucht
        es dafür nicht.

# The request is a hollow slogan, “generate success together”. .candid plays on *auf dem Boden bleiben*, to stay on the
# ground: not to be carried away by big words.
reason-success-together =
    .request = Gemeinsam Erfolg generieren
    .candid = Tut mir leid, ich bleibe lieber auf dem Boden.
    .courteous =
        Danke, das ist ein schönes Ziel! Mir ist es noch zu allgemein, um dazu Ja zu sagen. Über einen bestimmten
        Vorschlag denke ich gern nach.

# The event is that of the person who asks, and I am going to attend it. “Dann sehen wir weiter”: after that, we shall
# see.
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

# „Ja“ and „Nein“ are the buttons under such a request: whoever says yes shares their own profile automatically, too.
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
