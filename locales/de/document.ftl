### Das Dokument: was auf einer Seite rund um die Liste der Gründe steht.
###
### Es ist die Bearbeitung eines deutschen Artikels. Der Ton ist trocken, offen, ein wenig müde, nie beleidigend, und
### das Ende ist freundlich. Ein Absatz endet mit einer leeren Zeile; *so* wird betont, [so](https://…) verlinkt.

# Die Überschrift der Seite, höchstens 70 Zeichen.
document-title =
    { $register ->
        [informal] { $platform }: oder warum ich deine { $platform-request } nicht annehme
       *[formal] { $platform }: oder warum ich Ihre { $platform-request } nicht annehme
    }

# Die drei Kürzel sa, nc und by stehen so im Namen der Lizenz.
document-license-note =
    { $register ->
        [informal]
            Einige wollten diesen Text selbst verwenden. Darum steht er unter der Lizenz [{ $license }]({ $license-url }).
            Du darfst ihn also weitergeben und für deine Zwecke umschreiben. Was dabei herauskommt, bleibt unter
            derselben Lizenz (*sa*), und kommerziell verwendet werden darf es nicht (*nc*). Dass mein Name genannt
            wird (*by*), muss nicht sein; Titel und Adresse des ursprünglichen Artikels gehören dazu. Viel Vergnügen
            damit!
       *[formal]
            Einige wollten diesen Text selbst verwenden. Darum steht er unter der Lizenz [{ $license }]({ $license-url }).
            Sie dürfen ihn also weitergeben und für Ihre Zwecke umschreiben. Was dabei herauskommt, bleibt unter
            derselben Lizenz (*sa*), und kommerziell verwendet werden darf es nicht (*nc*). Dass mein Name genannt
            wird (*by*), muss nicht sein; Titel und Adresse des ursprünglichen Artikels gehören dazu. Viel Vergnügen
            damit!
    }

document-problem =
    { $platform-heavy-users }, kennt das: Wildfremde Menschen möchten in die { $platform-contact-list }. Manche nennen
    einen einleuchtenden Grund, manche einen fadenscheinigen, und manche gar keinen.

document-this-link =
    { $register ->
        [informal]
            Habe ich auf deine { $platform-request } mit dem Link zu dieser Seite geantwortet? Dann steht hier, warum
            ich sie nicht angenommen habe.
       *[formal]
            Habe ich auf Ihre { $platform-request } mit dem Link zu dieser Seite geantwortet? Dann steht hier, warum
            ich sie nicht angenommen habe.
    }

document-what-the-list-is =
    { $platform-as-tool }. In meiner { $platform-contact-list } stehen Menschen, die ich *persönlich* kenne oder mit
    denen ich schon gearbeitet habe. Sie ist keine Sammlung von Leuten, mit denen sich vielleicht irgendwann einmal
    ein Geschäft ergeben könnte.
    .heading = Wozu die Liste da ist

# $groups und $members beschreiben die Person, die antwortet, ebenso $newsletters: für so viele ihrer Gruppen
# verschickt sie den Newsletter.
document-why-this-page =
    { $groups ->
        [one] Ich moderiere eine Gruppe mit mehr als { $members } Mitgliedern.
        [2] Ich moderiere zwei Gruppen, eine davon mit mehr als { $members } Mitgliedern.
       *[other] Ich moderiere { $groups } Gruppen, eine davon mit mehr als { $members } Mitgliedern.
    } { $newsletters ->
        [0] Das bringt mir regelmäßig ein paar { $platform-requests } ein.
        [one] Ich verschicke auch einen Newsletter, und jede Ausgabe bringt mir ein paar { $platform-requests } ein.
       *[other] Ich verschicke auch die Newsletter, und jede Ausgabe bringt mir ein paar { $platform-requests } ein.
    } Statt jedes Mal von vorn zu erklären, warum ich ablehne, habe ich es einmal aufgeschrieben.
    .heading = Warum es diese Seite gibt

document-reasons = Das schreiben die Leute, und das denke ich dazu:
    .heading = Die Gründe, der Reihe nach

document-open-list = Und so weiter: Die Liste ließe sich beliebig verlängern.

document-closing =
    { $register ->
        [informal] Nimm es mir bitte nicht übel. Jetzt weißt du wenigstens, warum.
       *[formal] Nehmen Sie es mir bitte nicht übel. Jetzt wissen Sie wenigstens, warum.
    } { $groups ->
        [0] Ich freue mich nach wie vor, wenn wir uns auf einer Veranstaltung kennenlernen.
       *[other] Ich freue mich nach wie vor, wenn wir uns bei einem Gruppentreffen oder einer anderen Veranstaltung kennenlernen.
    } Unterwegs bin ich oft, vielleicht klappt es ja.
    .heading = Zum Schluss
