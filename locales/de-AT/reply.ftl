### What a reply contains besides the reason, where Austrian German differs: the greeting, the end, and *böse*.

reply-salutation =
    { $register ->
        [informal] Servus!
       *[formal] Grüß Gott!
    }
    .named =
        { $register ->
            [informal] Servus { $recipient }!
           *[formal] Grüß Gott, { $recipient }!
        }

reply-closing =
    .courteous =
        { $register ->
            [informal] Sei mir bitte nicht böse. Ich freue mich, wenn wir uns einmal persönlich begegnen.
           *[formal] Seien Sie mir bitte nicht böse. Ich freue mich, wenn wir uns einmal persönlich begegnen.
        }

reply-sign-off =
    { $register ->
        [informal] Liebe Grüße
       *[formal] Schöne Grüße
    }
