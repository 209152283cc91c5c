### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters with the longest words. A name and then “eller” is how such titles go
# in Swedish, from “Candide, eller optimismen” to “Dr Strangelove”.
document-title = { $platform }, eller varför jag tackar nej till din { $platform-request }

# The three abbreviations sa, nc and by stand like this in the name of the license; do not translate them.
document-license-note =
    Några ville använda den här texten själva. Därför ligger den under licensen [{ $license }]({ $license-url }). Du får
    alltså sprida den och skriva om den för dina egna syften. Det du gör av den ska ligga under samma licens (*sa*) och
    får inte användas kommersiellt (*nc*). Mitt namn behöver inte nämnas (*by*), men den ursprungliga artikelns titel
    och adress ska finnas med. Mycket nöje!

document-problem =
    { $platform-heavy-users } vet hur det är: vilt främmande människor vill in på ens { $platform-contact-list }. En
    del anger ett rimligt skäl, en del ett krystat och en del inget alls.

document-this-link =
    Fick du en länk hit som svar på din { $platform-request }? I så fall står det här varför jag tackade nej.

document-what-the-list-is =
    { $platform-as-tool }. På min { $platform-contact-list } står människor som jag känner *personligen* eller redan har
    arbetat med. Den är ingen samling folk som det kanske, någon gång i en oviss framtid, går att göra affärer med.
    .heading = Vad listan är till för

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. “Inbringar” is ironic: money is what one says that of.
document-why-this-page =
    { $groups ->
        [one] Jag modererar en grupp med över { $members } medlemmar.
        [2] Jag modererar två grupper, varav en med över { $members } medlemmar.
       *[other] Jag modererar { $groups } grupper, varav en med över { $members } medlemmar.
    } { $newsletters ->
        [0] Det inbringar mig regelbundet några { $platform-requests }.
        [one] Jag skickar också ut ett nyhetsbrev, och varje nummer inbringar mig några { $platform-requests }.
       *[other] Jag skickar också ut nyhetsbreven, och varje nummer inbringar mig några { $platform-requests }.
    } I stället för att varje gång förklara från början varför jag tackar nej har jag skrivit ner det en gång för alla.
    .heading = Varför den här sidan finns

document-reasons = Så här skriver folk, och så här tänker jag om det:
    .heading = Skälen, i tur och ordning

document-open-list = Och så vidare: listan kan göras hur lång som helst.

# A kind end, without irony. Not “det kanske blir av”: in the reasons, a lunch that people only talk about “blir aldrig
# av”.
document-closing =
    Jag hoppas att du inte tar illa upp. Nu vet du åtminstone varför. { $groups ->
        [0] Jag vill fortfarande gärna lära känna dig på ett evenemang.
       *[other] Jag vill fortfarande gärna lära känna dig, på en gruppträff eller något annat evenemang.
    } Jag är ofta på resande fot, så vi kanske ses.
    .heading = Till sist
