### What a reply contains besides the reason, where Swiss German differs: the greeting, ss for ß, and «…» for „…“.

reply-salutation =
    { $register ->
        [informal] Hallo!
       *[formal] Grüezi!
    }
    .named =
        { $register ->
            [informal] Hallo { $recipient }!
           *[formal] Grüezi { $recipient }!
        }

reply-opening =
    .candid =
        { $register ->
            [informal] Deine { $platform-request } habe ich nicht angenommen. Zu «{ $request }» fällt mir nämlich { $answers ->
                [1] nur eines
               *[other] jeweils nur eines
            } ein:
           *[formal] Ihre { $platform-request } habe ich nicht angenommen. Zu «{ $request }» fällt mir nämlich { $answers ->
                [1] nur eines
               *[other] jeweils nur eines
            } ein:
        }

reply-sign-off =
    { $register ->
        [informal] Liebe Grüsse
       *[formal] Freundliche Grüsse
    }

reply-notice = Text unter { $license } ({ $license-url }), bearbeitet nach «{ $work-title }»: { $work-url }
