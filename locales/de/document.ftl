### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters with the longest words. It plays on titles of the kind “Dr. Strangelove
# or: How I Learned to Stop Worrying …”: a name, then “or: why I am not accepting your …”.
document-title =
    { $register ->
        [informal] { $platform }: oder warum ich deine { $platform-request } nicht annehme
       *[formal] { $platform }: oder warum ich Ihre { $platform-request } nicht annehme
    }

# The three abbreviations sa, nc and by stand like this in the name of the license; do not translate them.
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

# Begins a sentence with $platform-heavy-users, “Anyone who uses … a lot”, and goes on: “knows how it goes”.
document-problem =
    { $platform-heavy-users }, kennt das: Wildfremde Menschen möchten in die { $platform-contact-list }. Manche nennen
    einen einleuchtenden Grund, manche einen fadenscheinigen, und manche gar keinen.

# “This” is the page itself: replies carry the link to it.
document-this-link =
    { $register ->
        [informal]
            Habe ich auf deine { $platform-request } mit dem Link zu dieser Seite geantwortet? Dann steht hier, warum
            ich sie nicht angenommen habe.
       *[formal]
            Habe ich auf Ihre { $platform-request } mit dem Link zu dieser Seite geantwortet? Dann steht hier, warum
            ich sie nicht angenommen habe.
    }

# Begins with $platform-as-tool, “To me, … is a tool for work”. *Persönlich* is stressed: people whom I have really met.
document-what-the-list-is =
    { $platform-as-tool }. In meiner { $platform-contact-list } stehen Menschen, die ich *persönlich* kenne oder mit
    denen ich schon gearbeitet habe. Sie ist keine Sammlung von Leuten, mit denen sich vielleicht irgendwann einmal
    ein Geschäft ergeben könnte.
    .heading = Wozu die Liste da ist

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. “Bringt mir … ein” is ironic: it sounds like income, “earns me a few requests”.
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

# “And so on”: the list could be continued as long as you like.
document-open-list = Und so weiter: Die Liste ließe sich beliebig verlängern.

# A kind end, without irony: please do not take it amiss.
document-closing =
    { $register ->
        [informal] Nimm es mir bitte nicht übel. Jetzt weißt du wenigstens, warum.
       *[formal] Nehmen Sie es mir bitte nicht übel. Jetzt wissen Sie wenigstens, warum.
    } { $groups ->
        [0] Ich freue mich nach wie vor, wenn wir uns auf einer Veranstaltung kennenlernen.
       *[other] Ich freue mich nach wie vor, wenn wir uns bei einem Gruppentreffen oder einer anderen Veranstaltung kennenlernen.
    } Unterwegs bin ich oft, vielleicht klappt es ja.
    .heading = Zum Schluss
