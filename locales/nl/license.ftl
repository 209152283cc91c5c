### The license: what it asks for and allows, in plain words. Shown by `cargo xtask license`.

# How the license notice says that something was changed. One of these must stand in every file that is made, and so in
# site-notice and reply-notice. Whether the first letter is a capital makes no difference.
license-changes = bewerkte vertaling uit het Duits
    .otherwise = bewerkte vertaling

license-may-heading = Wat mag
license-may =
    De tekst delen, publiceren, voorlezen en opvoeren, in elke vorm en langs elke weg.

    De tekst inkorten, herschrijven, vertalen en in iets anders opnemen.

license-must-heading = Wat moet
license-must =
    Vermeld de licentie met naam en adres, het artikel waar alles op teruggaat met titel en adres, en ook dat de tekst bewerkt of vertaald is. De licentievermelding laten staan is genoeg.

    Wat u er zelf van maakt en verspreidt, valt weer onder deze licentie, onder een latere versie met dezelfde voorwaarden of onder een nationale versie daarvan.

    Laat alle vermeldingen van de licentie, van het auteursrecht en van de uitsluiting van garanties staan. De naam van de auteur hoeft u hier niet te noemen; die heeft daarvan afgezien.

license-must-not-heading = Wat niet mag
license-must-not =
    De tekst hoofdzakelijk gebruiken om er geld mee te verdienen of een ander zakelijk voordeel mee te behalen.

    Van anderen meer eisen dan de licentie eist, of met technische middelen afschermen wat zij toestaat.

    De indruk wekken dat de auteur achter u of uw versie staat, of het werk zo verminken dat het de reputatie van de auteur schaadt.

license-advice = Dit is een samenvatting en geen juridisch advies; wat geldt, is de tekst van de licentie. Wie die schendt, verliest de rechten die zij geeft.
