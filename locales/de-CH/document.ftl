### The document, where Swiss German differs: ss for ß, an *Anlass* for an event, and *an* and not *bei* one.

document-why-this-page =
    { $groups ->
        [one] Ich moderiere eine Gruppe mit mehr als { $members } Mitgliedern.
        [2] Ich moderiere zwei Gruppen, eine davon mit mehr als { $members } Mitgliedern.
       *[other] Ich moderiere { $groups } Gruppen, eine davon mit mehr als { $members } Mitgliedern.
    } { $newsletters ->
        [0] Das bringt mir regelmässig ein paar { $platform-requests } ein.
        [one] Ich verschicke auch einen Newsletter, und jede Ausgabe bringt mir ein paar { $platform-requests } ein.
       *[other] Ich verschicke auch die Newsletter, und jede Ausgabe bringt mir ein paar { $platform-requests } ein.
    } Statt jedes Mal von vorn zu erklären, warum ich ablehne, habe ich es einmal aufgeschrieben.
    .heading = Warum es diese Seite gibt

document-open-list = Und so weiter: Die Liste liesse sich beliebig verlängern.

document-closing =
    { $register ->
        [informal] Nimm es mir bitte nicht übel. Jetzt weisst du wenigstens, warum.
       *[formal] Nehmen Sie es mir bitte nicht übel. Jetzt wissen Sie wenigstens, warum.
    } { $groups ->
        [0] Ich freue mich nach wie vor, wenn wir uns an einem Anlass kennenlernen.
       *[other] Ich freue mich nach wie vor, wenn wir uns an einem Gruppentreffen oder einem anderen Anlass kennenlernen.
    } Unterwegs bin ich oft, vielleicht klappt es ja.
    .heading = Zum Schluss
