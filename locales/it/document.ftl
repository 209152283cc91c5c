### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters. “Ovvero” is how such titles go on in Italian: *Il dottor Stranamore,
# ovvero: come ho imparato a non preoccuparmi e ad amare la bomba*.
document-title = { $platform }, ovvero perché non accetto { $platform-your-request }

# The three abbreviations sa, nc and by stand like this in the name of the license.
document-license-note =
    Più di una persona ha chiesto di poter usare questo testo, che perciò è distribuito con la
    licenza [{ $license }]({ $license-url }). { $register ->
        [informal] Puoi quindi condividerlo e riscriverlo per i tuoi scopi.
       *[formal] Lei può quindi condividerlo e riscriverlo per i Suoi scopi.
    } Ciò che ne nasce mantiene la stessa licenza (*sa*), e l’uso commerciale è escluso (*nc*). Il mio nome (*by*)
    si può tralasciare, il titolo e l’indirizzo dell’articolo originale no. Buon divertimento!

# Begins a sentence with $platform-heavy-users, “Chi usa molto …”.
document-problem =
    { $platform-heavy-users } sa di che cosa parlo: gente mai vista prima chiede un posto nella
    { $platform-contact-list }. C’è chi dà un motivo plausibile, chi ne dà uno che non sta in piedi e chi non ne dà
    nessuno.

# “This page” is the page itself: replies carry the link to it.
document-this-link =
    Al posto di un sì è arrivato il link a questa pagina? Allora qui c’è scritto perché non ho accettato
    { $platform-your-request }.

# Begins with $platform-as-tool, “Per me … è uno strumento di lavoro”. The source says that it is no collection of
# people; what every Italian has collected are “figurine”, the cards of football players, in an album.
document-what-the-list-is =
    { $platform-as-tool }. Nella mia { $platform-contact-list } c’è gente che conosco *di persona* o con cui ho già
    lavorato. Non è un album di figurine da completare con chi, forse, un giorno, potrebbe fare affari con me.
    .heading = A che cosa serve la lista

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. “Mi frutta” is ironic: it is said of investments. Behind “qualche” stands a singular.
document-why-this-page =
    { $groups ->
        [one] Modero un gruppo con
        [2] Modero due gruppi, uno dei quali con
        [many] Modero { $groups } di gruppi, uno dei quali con
       *[other] Modero { $groups } gruppi, uno dei quali con
    } { $members ->
        [one] più di { $members } persona iscritta.
        [many] più di { $members } di persone iscritte.
       *[other] più di { $members } persone iscritte.
    } { $newsletters ->
        [0] La cosa mi frutta regolarmente qualche { $platform-request }.
        [one] Spedisco anche una newsletter, e ogni numero mi frutta qualche { $platform-request }.
       *[other] Spedisco anche le newsletter, e ogni numero mi frutta qualche { $platform-request }.
    } Invece di spiegare ogni volta da capo perché dico di no, l’ho messo per iscritto una volta per tutte.
    .heading = Perché esiste questa pagina

document-reasons = Ecco che cosa scrive la gente e che cosa ne penso io:
    .heading = I motivi, uno per uno

document-open-list = E così via. L’elenco potrebbe continuare all’infinito.

document-closing =
    { $register ->
        [informal] Non volermene. Ora, almeno, sai perché.
       *[formal] Non me ne voglia, La prego. Ora, almeno, sa perché.
    } { $groups ->
        [0] Conoscerci a un evento mi farà sempre piacere.
       *[other] Conoscerci a un incontro del gruppo o a un altro evento mi farà sempre piacere.
    } Viaggio spesso: chissà che non ci si incroci.
    .heading = Per finire
