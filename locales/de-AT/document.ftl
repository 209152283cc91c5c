### The document, where Austrian German differs. What works out “geht sich aus” in Austria, and whoever asks not to be
### resented says “sei nicht böse”.

document-closing =
    { $register ->
        [informal] Sei mir bitte nicht böse. Jetzt weißt du wenigstens, warum.
       *[formal] Seien Sie mir bitte nicht böse. Jetzt wissen Sie wenigstens, warum.
    } { $groups ->
        [0] Ich freue mich nach wie vor, wenn wir uns bei einer Veranstaltung kennenlernen.
       *[other] Ich freue mich nach wie vor, wenn wir uns bei einem Gruppentreffen oder einer anderen Veranstaltung kennenlernen.
    } Unterwegs bin ich oft, vielleicht geht es sich ja einmal aus.
    .heading = Zum Schluss
