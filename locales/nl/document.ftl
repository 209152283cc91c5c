### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters. A comma and “of”, as in the best-known title of Dutch literature, “Max
# Havelaar, of de koffiveilingen der Nederlandsche Handelmaatschappy”.
document-title =
    { $register ->
        [informal] { $platform }, of waarom ik je { $platform-request } niet accepteer
       *[formal] { $platform }, of waarom ik uw { $platform-request } niet accepteer
    }

# The three abbreviations sa, nc and by stand like this in the name of the license.
document-license-note =
    Verschillende mensen wilden deze tekst zelf gebruiken. Daarom valt hij onder de licentie
    {""}[{ $license }]({ $license-url }). { $register ->
        [informal] Je mag hem dus verspreiden en voor eigen gebruik herschrijven.
       *[formal] U mag hem dus verspreiden en voor eigen gebruik herschrijven.
    } Het resultaat blijft onder dezelfde licentie vallen (*sa*) en mag niet commercieel worden gebruikt (*nc*). Mijn
    naam hoeft er niet bij te staan (*by*); de titel en het adres van het oorspronkelijke artikel wel. Veel plezier
    ermee!

# “Hout snijden”, to cut wood, is said of an argument that holds; one that does not hold rattles on all sides.
document-problem =
    { $platform-heavy-users }, kent het wel: wildvreemden die op de { $platform-contact-list } willen. De een geeft een
    reden die hout snijdt, de ander eentje die aan alle kanten rammelt, en een derde geeft er helemaal geen.

document-this-link =
    { $register ->
        [informal]
            Heb ik op je { $platform-request } geantwoord met de link naar deze pagina? Dan lees je hier waarom ik er
            niet op ben ingegaan.
       *[formal]
            Heb ik op uw { $platform-request } geantwoord met de link naar deze pagina? Dan leest u hier waarom ik er
            niet op ben ingegaan.
    }

document-what-the-list-is =
    { $platform-as-tool }. Op mijn { $platform-contact-list } staan mensen die ik *persoonlijk* ken of met wie ik al eens
    heb gewerkt. Die lijst is geen verzameling mensen met wie ik misschien ooit nog eens zaken kan doen.
    .heading = Waar de lijst voor bedoeld is

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. “Levert op” is ironic: it is said of profits.
document-why-this-page =
    { $groups ->
        [one] Ik modereer een groep met meer dan { $members } leden.
        [2] Ik modereer twee groepen, waarvan één met meer dan { $members } leden.
       *[other] Ik modereer { $groups } groepen, waarvan één met meer dan { $members } leden.
    } { $newsletters ->
        [0] Dat levert me geregeld een paar { $platform-requests } op.
        [one] Ik verstuur ook een nieuwsbrief, en elk nummer levert me een paar { $platform-requests } op.
       *[other] Ik verstuur ook de nieuwsbrieven, en elk nummer levert me een paar { $platform-requests } op.
    } In plaats van telkens opnieuw uit te leggen waarom ik nee zeg, heb ik het één keer opgeschreven.
    .heading = Waarom deze pagina er is

document-reasons = Dit schrijven mensen zoal, en dit denk ik er dan bij:
    .heading = De redenen, een voor een

document-open-list = Enzovoort. Met deze lijst kan ik nog wel even doorgaan.

document-closing =
    { $register ->
        [informal] Neem het me alsjeblieft niet kwalijk. Nu weet je tenminste waarom.
       *[formal] Neemt u het me alstublieft niet kwalijk. Nu weet u tenminste waarom.
    } { $groups ->
        [0] Kennismaken doe ik nog altijd graag, bijvoorbeeld op een evenement.
       *[other] Kennismaken doe ik nog altijd graag, op een groepsbijeenkomst of op een ander evenement.
    } Ik ben veel onderweg, dus wie weet.
    .heading = Tot slot
