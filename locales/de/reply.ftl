### What a reply contains besides the reason. How much of it depends on how long the reply may be.

# Without and with a name, which is shown as somebody typed it: with a title or not, in the vocative or not. What follows
# begins a new paragraph and a new sentence, since the sentence below can be left out.
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

# What follows the colon is an answer from reasons.ftl. $request is one of the requests there, and can end with a
# question mark. “Fällt mir nur eines ein”: only one thing comes to my mind.
# $answers is how many answers follow: several, if one message has several requests. “Jeweils nur eines” is one thing for
# each.
#
# de: Nach dem Doppelpunkt geht es groß weiter. $platform-request ist ein Femininum.
reply-opening =
    .candid =
        { $register ->
            [informal] Deine { $platform-request } habe ich nicht angenommen. Zu „{ $request }“ fällt mir nämlich { $answers ->
                [1] nur eines
               *[other] jeweils nur eines
            } ein:
           *[formal] Ihre { $platform-request } habe ich nicht angenommen. Zu „{ $request }“ fällt mir nämlich { $answers ->
                [1] nur eines
               *[other] jeweils nur eines
            } ein:
        }
    .courteous =
        { $register ->
            [informal] Deine { $platform-request } habe ich nicht angenommen und möchte dir gern sagen, warum.
           *[formal] Ihre { $platform-request } habe ich nicht angenommen und möchte Ihnen gern sagen, warum.
        }

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = Und { $answer }

# “Nichts für ungut” is “No hard feelings”.
reply-closing =
    .candid = Nichts für ungut. Über eine persönliche Begegnung freue ich mich trotzdem.
    .courteous =
        { $register ->
            [informal] Nimm es mir bitte nicht übel. Ich freue mich, wenn wir uns einmal persönlich begegnen.
           *[formal] Nehmen Sie es mir bitte nicht übel. Ich freue mich, wenn wir uns einmal persönlich begegnen.
        }

# $link is an address; no sign may stand directly behind it.
reply-link = Ausführlich steht es hier: { $link }

# The name of the person who answers always follows, in a line of its own.
reply-sign-off = Viele Grüße

# Stands before each part of a reply that is too long for one message. A space follows it.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license.
reply-notice = Text unter { $license } ({ $license-url }), bearbeitet nach „{ $work-title }“: { $work-url }
    .short = { $license } ({ $license-url }), bearbeitet nach { $work-url }
    .minimal = { $license } { $license-url }
