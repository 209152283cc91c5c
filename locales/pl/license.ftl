### The license: what it asks for and allows, in plain words. Shown by `cargo xtask license`.

# How the license notice says that something was changed. One of these must stand in every file that is made, and so in
# site-notice and reply-notice. Whether the first letter is a capital makes no difference.
license-changes = przekład z niemieckiego i adaptacja
    .otherwise = przekład i adaptacja

license-may-heading = Co wolno
license-may =
    Tekst wolno rozpowszechniać, publikować, czytać na głos i wystawiać, w dowolnym formacie i w dowolny sposób.

    Wolno go skracać, przerabiać, tłumaczyć i włączać do innych utworów.

license-must-heading = Co trzeba zrobić
license-must =
    Trzeba podać nazwę i adres licencji oraz tytuł i adres artykułu, od którego wszystko się zaczęło, i zaznaczyć, że tekst został przerobiony albo przetłumaczony. Wystarczy zostawić notę licencyjną.

    To, co z niego powstanie i trafi do innych, musi być znowu na tej licencji, na jej późniejszej wersji z tymi samymi warunkami albo na krajowej odmianie którejś z nich.

    Trzeba zachować wszystkie informacje o licencji, o prawach autorskich i o wyłączeniu odpowiedzialności. Nazwiska autora nie trzeba tu podawać; sam z tego zrezygnował.

license-must-not-heading = Czego nie wolno
license-must-not =
    Nie wolno używać tekstu przede wszystkim po to, żeby zarobić albo odnieść inną korzyść handlową.

    Nie wolno wymagać od innych więcej, niż wymaga licencja, ani blokować środkami technicznymi tego, na co ona pozwala.

    Nie wolno stwarzać wrażenia, że autor popiera osobę, która korzysta z tekstu, albo jej wersję, ani zniekształcać dzieła w sposób, który szkodzi dobremu imieniu autora.

license-advice = To jest streszczenie, a nie porada prawna; wiążący jest tekst licencji. Kto narusza licencję, traci prawa, które ona daje.
