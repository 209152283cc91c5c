### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters with the longest words. With “aneb”, and a capital behind it, Czech
# titles say “or”, that of “Dr. Strangelove” among them.
document-title =
    { $register ->
        [informal] { $platform } aneb Proč nepřijímám tvoji { $platform-request-accusative }
       *[formal] { $platform } aneb Proč nepřijímám Vaši { $platform-request-accusative }
    }

# The three abbreviations sa, nc and by stand like this in the name of the license.
document-license-note =
    Pár lidí chtělo tenhle text použít taky. Proto je k dispozici pod licencí [{ $license }]({ $license-url }).
    { $register ->
        [informal] Můžeš ho tedy šířit dál a přepsat podle svého.
       *[formal] Můžete ho tedy šířit dál a přepsat podle svého.
    } Co z něj vznikne, zůstává pod stejnou licencí (*sa*) a nesmí se používat komerčně (*nc*). Moje jméno uvádět
    netřeba (*by*), název a adresu původního článku ano. Ať slouží!

document-problem =
    { $platform-heavy-users }, ten to zná: do seznamu { $platform-contacts-genitive } se hlásí úplně cizí lidé. Jedni
    k tomu mají rozumný důvod, druzí důvod přitažený za vlasy a třetí vůbec žádný.

# “Instead of a yes”: the request is named in the second sentence, since “ji” there would be the page, a feminine, too.
document-this-link =
    { $register ->
        [informal]
            Přišel ti místo souhlasu odkaz na tuhle stránku? Tak tady se dočteš, proč tvoji
            { $platform-request-accusative } nepřijímám.
       *[formal]
            Přišel Vám místo souhlasu odkaz na tuhle stránku? Tak tady se dočtete, proč Vaši
            { $platform-request-accusative } nepřijímám.
    }

document-what-the-list-is =
    { $platform-as-tool }. V seznamu { $platform-contacts-genitive } mám lidi, které znám *osobně* nebo se kterými už
    mám za sebou kus společné práce. Není to sbírka lidí, se kterými by se snad někdy, kdoví, dal udělat nějaký obchod.
    .heading = K čemu ten seznam je

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. “Vynáší” is ironic: what it yields sounds like interest.
document-why-this-page =
    { $groups ->
        [one] Moderuji skupinu, ve které je přes
        [2] Moderuji dvě skupiny a v jedné z nich je přes
        [few] Moderuji { $groups } skupiny a v jedné z nich je přes
       *[other] Moderuji { $groups } skupin a v jedné z nich je přes
    } { $members ->
        [one] { $members } člověka.
        [few] { $members } lidi.
       *[other] { $members } lidí.
    } { $newsletters ->
        [0] Pravidelně mi to vynáší pár { $platform-requests-genitive }.
        [1] Rozesílám také newsletter a každé číslo mi vynese pár { $platform-requests-genitive }.
       *[other] Rozesílám také newslettery a každé číslo mi vynese pár { $platform-requests-genitive }.
    } Vysvětlovat pokaždé od začátku, proč odmítám, mě už nebaví, a tak to stojí tady, jednou provždy.
    .heading = Proč tahle stránka existuje

document-reasons = Tohle lidé píšou a tohle si o tom myslím:
    .heading = Důvody, jeden po druhém

document-open-list = A tak dále. Ve výčtu by se dalo pokračovat donekonečna.

document-closing =
    { $register ->
        [informal] Neber mi to prosím ve zlém. Teď aspoň víš proč.
       *[formal] Neberte mi to prosím ve zlém. Teď aspoň víte proč.
    } { $groups ->
        [0] I tak mě potěší, když se seznámíme na nějaké akci.
       *[other] I tak mě potěší, když se seznámíme na setkání skupiny nebo na jiné akci.
    } Na cestách jsem často, tak to třeba vyjde.
    .heading = Na závěr
