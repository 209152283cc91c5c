### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters. “czyli” is how a Polish title says “or”; “czemu” is the shorter word for
# “dlaczego”. A page speaks to many, and so says Państwo where it is formal.
document-title =
    { $register ->
        [informal] { $platform }, czyli czemu nie przyjmuję { $platform-your-request-genitive }
       *[formal] { $platform }, czyli czemu nie przyjmuję Państwa { $platform-request-genitive }
    }

# The three abbreviations sa, nc and by stand like this in the name of the license.
document-license-note =
    Kilka osób chciało wykorzystać ten tekst u siebie. Dlatego jest on na licencji [{ $license }]({ $license-url }).
    { $register ->
        [informal] Możesz go więc przekazywać dalej i przerabiać na swoje potrzeby.
       *[formal] Można go więc przekazywać dalej i przerabiać na własne potrzeby.
    } To, co z tego wyjdzie, pozostaje na tej samej licencji (*sa*) i nie może służyć celom komercyjnym (*nc*). Mojego
    nazwiska podawać nie trzeba (*by*), tytuł i adres oryginalnego artykułu już tak. Miłej zabawy!

document-problem =
    { $platform-heavy-users }, ten wie, jak to jest: zupełnie obcy ludzie chcą trafić na
    { $platform-contact-list-accusative }. Jedni podają przekonujący powód, inni naciągany, a jeszcze inni nie podają
    żadnego.

document-this-link =
    Moją odpowiedzią na { $platform-your-request-accusative } był link do tej strony? W takim razie tutaj jest napisane,
    skąd ta odmowa.

document-what-the-list-is =
    { $platform-as-tool }. Na mojej { $platform-contact-list-locative } są ludzie, których znam *osobiście* albo z
    którymi zdarzyło mi się już pracować. To nie kolekcja osób, z którymi może kiedyś, przy okazji, dałoby się ubić
    jakiś interes.
    .heading = Do czego służy ta lista

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter.
document-why-this-page =
    { $groups ->
        [one] Moderuję grupę, która liczy
        [2] Moderuję dwie grupy, z których jedna liczy
        [few] Moderuję { $groups } grupy, z których jedna liczy
        [many] Moderuję { $groups } grup, z których jedna liczy
       *[other] Moderuję { $groups } grupy, z których jedna liczy
    } { $members ->
        [one] ponad { $members } osobę.
        [few] ponad { $members } osoby.
        [many] ponad { $members } osób.
       *[other] ponad { $members } osoby.
    } { $newsletters ->
        [0] Regularnie przynosi mi to kilka { $platform-requests-genitive }.
        [1] Wysyłam też newsletter, a każdy numer przynosi mi kilka { $platform-requests-genitive }.
       *[other] Wysyłam też newslettery, a każdy numer przynosi mi kilka { $platform-requests-genitive }.
    } Zamiast za każdym razem tłumaczyć od początku, dlaczego odmawiam, wyjaśniam to tutaj raz a dobrze.
    .heading = Skąd ta strona

document-reasons = Oto co ludzie piszą i co ja o tym myślę:
    .heading = Powody po kolei

document-open-list = I tak dalej. Tę listę można by ciągnąć bez końca.

document-closing =
    { $register ->
        [informal] Nie miej mi tego, proszę, za złe. Teraz przynajmniej wiesz dlaczego.
       *[formal] Proszę nie mieć mi tego za złe. Teraz przynajmniej wiadomo dlaczego.
    } { $groups ->
        [0] Nadal będzie mi miło, jeśli poznamy się na jakimś wydarzeniu.
       *[other] Nadal będzie mi miło, jeśli poznamy się na spotkaniu grupy albo na innym wydarzeniu.
    } Często jestem w drodze, więc może się uda.
    .heading = Na koniec
