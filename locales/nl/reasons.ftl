### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without a final period
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony; at most 200 characters
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the people
### in them are still around. So no text says where a group is, and none names the platform together with one.
###
### The requests are clichés, stilted or full of buzzwords on purpose.
###
### Nothing in Dutch shows whether a man or a woman writes or reads, and “moderator” and “ontvanger” are said of everybody.

# “X beweert wel meer”, X says all sorts of things, is how one believes nobody in particular. “Dat hebben we nog te goed”:
# we have that still coming to us, as a treat.
reason-suggested-by-network =
    .request = { INITIAL($platform-suggester) } beweert dat we elkaar misschien kennen
    .candid =
        { INITIAL($platform-suggester-inline) } beweert wel meer. Zulke suggesties bekijk ik niet eens, want met de
        meeste mensen die daar opduiken heb ik nog nooit een woord gewisseld. Ik ben slecht in namen, maar zo slecht nu
        ook weer niet.
    .courteous =
        Bedankt voor het bericht! Automatische suggesties laat ik voor wat ze zijn: mijn contacten zijn mensen met wie
        ik al eens heb gepraat, en dat gesprek hebben wij nog te goed.

# .candid sounds like the saying “Wie A zegt, moet ook B zeggen”: who says A has to say B, too. “Wat heeft … hier te
# zoeken?”, what is … looking for here, is asked of those who have no business to be there.
reason-learn-about-company =
    .request =
        { $register ->
            [informal] Ik maak van de gelegenheid gebruik om meer over je bedrijf te weten te komen
           *[formal] Ik maak van de gelegenheid gebruik om meer over uw bedrijf te weten te komen
        }
    .candid =
        Wie { $platform-add }, kan ook { $platform-message }. Wat heeft een vraag over mijn bedrijf op mijn
        { $platform-contact-list } te zoeken?
    .courteous =
        { $register ->
            [informal]
                Bedankt voor je interesse! Stel je vragen gerust in een bericht, dan beantwoord ik ze graag. Op mijn
                { $platform-contact-list } hoef je daarvoor niet te staan.
           *[formal]
                Bedankt voor uw interesse! Stel uw vragen gerust in een bericht, dan beantwoord ik ze graag. Op mijn
                { $platform-contact-list } hoeft u daarvoor niet te staan.
        }

# The source compares it to the second job that customers promise a craftsman if the first one is cheaper. Here the
# first one is at a friend’s price (vriendenprijsje), and more are to follow. “Iets voor elkaar betekenen”, to mean
# something to each other, and “op ons pad komen”, to come our way, are what such requests really say.
reason-something-may-come-up =
    .request = Wie weet komt er in de toekomst iets op ons pad
    .request-2 = Misschien kunnen we iets voor elkaar betekenen
    .request-3 = Je weet maar nooit
    .candid =
        Dat krijgt een aannemer ook altijd te horen: doe de eerste klus voor een vriendenprijsje, dan komen er vanzelf
        meer. Maar hier is er geen eerste klus en ook geen tweede, alleen een misschien en een ooit.
    .courteous =
        Bedankt voor het vriendelijke bericht! Ik leg geen voorraad contacten aan. Zodra het om iets concreets gaat,
        is een bericht genoeg, dan hebben we het erover.

reason-what-do-you-do =
    .request =
        { $register ->
            [informal] Wat doe je precies?
           *[formal] Wat doet u precies?
        }
    .candid =
        Dat staat in mijn profiel. Zo langzamerhand erger ik me aan mensen die het niet lezen en er ook niet achter komen
        hoe ze { $platform-message }.
    .courteous =
        { $register ->
            [informal]
                Leuk dat je het vraagt! Wat ik doe, staat uitgebreid in mijn profiel. Is er daarna nog iets onduidelijk,
                stuur me dan gerust een bericht.
           *[formal]
                Bedankt voor uw vraag! Wat ik doe, staat uitgebreid in mijn profiel. Is er daarna nog iets onduidelijk,
                stuur me dan gerust een bericht.
        }

reason-not-just-a-recipient =
    .request =
        { $register ->
            [informal] Ik zie mezelf niet als zomaar een ontvanger van je nieuwsbrief
           *[formal] Ik zie mezelf niet als zomaar een ontvanger van uw nieuwsbrief
        }
    .candid =
        Het is niet eens mijn nieuwsbrief. Ik verstuur hem namens alle moderators aan elk lid dat hem wil hebben, en de
        meeste leden ken ik niet. { $register ->
            [informal] Voor mij ben je dus anoniem.
           *[formal] Voor mij bent u dus anoniem.
        } Dat valt misschien tegen, maar zo is het nu eenmaal.
    .courteous =
        Bedankt voor het lezen! Ik verstuur de nieuwsbrief namens alle moderators en ken de meeste leden dus niet.
        Als contact voeg ik mensen liever pas na een gesprek toe.

# The second job of the craftsman again, told in full, since each answer stands alone. It comes with sint-juttemis, the
# day of a saint who is in no calendar.
reason-looking-for-x =
    .request = Ik was op zoek naar xyz voor mijn bedrijf
    .candid =
        Wie daar pas na mijn nee mee aankomt, krijgt van mij een vermoeid lachje. Ook een aannemer krijgt altijd een
        vervolgklus beloofd, en die komt met sint-juttemis.
    .courteous =
        { $register ->
            [informal]
                Bedankt voor de uitleg! Als ik bij het zoeken kan helpen, schrijf me dan gerust waar het je precies om
                gaat. Elkaar toevoegen hoeft daarvoor niet, een bericht is genoeg.
           *[formal]
                Bedankt voor de uitleg! Als ik bij het zoeken kan helpen, schrijf me dan gerust waar het u precies om
                gaat. Elkaar toevoegen hoeft daarvoor niet, een bericht is genoeg.
        }

# “Rondschrijven” is the circular of offices, a little dusty.
reason-leaving-the-group =
    .request = Ik verlaat daarom de groep
    .candid =
        { $register ->
            [informal]
                Ga gerust je gang. Ik verstuur de nieuwsbrief alleen maar omdat ik moderator ben. Dat je een anoniem
                rondschrijven persoonlijk opvat, is mijn probleem niet. De groepen houden bijeenkomsten waar mensen
                elkaar kunnen leren kennen. De volgende stap is aan jou.
           *[formal]
                Gaat u gerust uw gang. Ik verstuur de nieuwsbrief alleen maar omdat ik moderator ben. Dat u een anoniem
                rondschrijven persoonlijk opvat, is mijn probleem niet. De groepen houden bijeenkomsten waar mensen
                elkaar kunnen leren kennen. De volgende stap is aan u.
        }
    .courteous =
        { $register ->
            [informal]
                Bedankt voor je openheid, al is het jammer! De nieuwsbrief gaat naar iedereen en is niet
                persoonlijk bedoeld. Kom gerust kennismaken op een bijeenkomst van de groep, je bent welkom.
           *[formal]
                Bedankt voor uw openheid, al is het jammer! De nieuwsbrief gaat naar iedereen en is niet
                persoonlijk bedoeld. Kom gerust kennismaken op een bijeenkomst van de groep, u bent welkom.
        }

# The source says that it is called a contact list and not a “getting-to-know list”. Here it is no “contactadvertentie”,
# a lonely-hearts ad; a list of friends is none of strangers (vrienden, vreemden), and LinkedIn’s is none of blind dates.
reason-networking-means-meeting =
    .request = Voor mij betekent netwerken dat ik mensen leer kennen
    .candid =
        Klopt. Nu alleen nog in de goede volgorde: *eerst* leren kennen, *dan* toevoegen. Het heet niet voor niets een
        { $platform-contact-list } en geen { $platform-contact-list-is-not }.
    .courteous =
        Bedankt, daar zijn we het over eens! Alleen leer ik mensen graag eerst kennen en voeg ik ze pas daarna toe.
        Misschien lukt dat een keer op een evenement, dat zou ik leuk vinden.

reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] Kun jij je voorstellen dat xyz iets voor je is?
           *[formal] Kunt u zich voorstellen dat xyz iets voor u is?
        }
    .candid = Eerlijk gezegd: nee.
    .courteous =
        { $register ->
            [informal]
                Bedankt dat je daarbij aan mij hebt gedacht! Voor mij is het niets, vrees ik. Mocht dat ooit
                veranderen, dan laat ik van me horen.
           *[formal]
                Bedankt dat u daarbij aan mij hebt gedacht! Voor mij is het niets, vrees ik. Mocht dat ooit
                veranderen, dan laat ik van me horen.
        }

# “Daar zit niemand op te wachten”, nobody sits waiting for it, is how one says that something is not welcome.
reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] Misschien kan ik je verder helpen?
           *[formal] Misschien kan ik u verder helpen?
        }
    .candid =
        Misschien, maar niet zo. Op koude acquisitie zit niemand te wachten, en daar lijkt een verzoek als dit sterk op. Op
        spam trouwens ook.
    .courteous =
        Bedankt voor het aanbod! Op dit moment red ik me wel, en anders vraag ik het eerst aan de mensen die ik al ken.

# Dutch has the idiom of the source, to fall into the house with the door. “Vernieling” and “huisvredebreuk” are what a
# court would call it: damage, and trespass. “Op de koop toe” is “into the bargain”, and such people want to sell something.
reason-straight-to-the-point =
    .request = Ik val maar meteen met de deur in huis
    .candid =
        Dat is vernieling, met huisvredebreuk op de koop toe. Gelukkig beperkt de schade zich tot mijn zenuwen.
    .courteous =
        Bedankt voor de openheid, ik ben zelf ook graag direct! Wat het ook is, het past prima in een bericht. Mijn
        contacten zijn mensen die ik al ken.

# “Welke” is as stilted as it is in German, and “meenemen” is what recruiters do with people. The end is the second half of
# the saying about sint-juttemis: on that day the calves dance on the ice.
reason-project-offers =
    .request =
        { $register ->
            [informal] Om je te kunnen meenemen in projectaanvragen welke aansluiten bij je profiel
           *[formal] Om u te kunnen meenemen in projectaanvragen welke aansluiten bij uw profiel
        }
    .candid =
        Ai, alweer een bemiddelaar. Daar heeft de markt er al genoeg van. En die projecten? Die beginnen, zoals elke
        opdracht voor later, als de kalveren op het ijs dansen.
    .courteous =
        Bedankt voor de interesse in mijn profiel! Projecten zoek ik zonder bemiddeling, dus ik sta liever niet in
        een bestand. Een concreet aanbod lees ik wel graag.

reason-looking-for-contacts =
    .request = Ik ben op zoek naar interessante contacten
    .candid = Ik ook. Alleen is daar meer voor nodig dan { $platform-bare-request }.
    .courteous =
        { $register ->
            [informal]
                Dank je, interessante contacten zoek ik ook! Interessant wordt het voor mij als ik weet met wie ik te
                maken heb. Schrijf me gerust een paar regels over jezelf.
           *[formal]
                Dank u, interessante contacten zoek ik ook! Interessant wordt het voor mij als ik weet met wie ik te
                maken heb. Schrijf me gerust een paar regels over uzelf.
        }

reason-you-as-moderator =
    .request =
        { $register ->
            [informal] Ik wil je als groepsmoderator graag op mijn { $platform-contact-list } hebben
           *[formal] Ik wil u als groepsmoderator graag op mijn { $platform-contact-list } hebben
        }
    .candid =
        Eén blik op de pagina van de groep is genoeg: daar staan alle moderators. Zo moeilijk is dat toch niet?
    .courteous =
        Bedankt voor het vertrouwen! Alle moderators staan op de pagina van de groep, en daar ben ik altijd te vinden.
        Elkaar toevoegen hoeft daarvoor niet.

# The toast of the source, with the saying that people say when one more guest comes in: the more souls, the more joy.
reason-you-visited-add =
    .request =
        { $register ->
            [informal] Je hebt mijn profiel bezocht, ik zou { $platform-like-to-add-you }
           *[formal] U hebt mijn profiel bezocht, ik zou { $platform-like-to-add-you }
        }
    .candid =
        Proost! Hoe meer zielen, hoe meer vreugd: dat we allebei gauw een onoverzichtelijk, minstens viercijferig aantal
        contacten mogen hebben, waarvan 98 procent geen cent waard is.
    .courteous =
        Bedankt voor het bericht! Ik bekijk graag profielen, vaak uit pure nieuwsgierigheid. Contact houd ik met mensen
        die ik ook persoonlijk ken.

reason-want-you-in-network =
    .request =
        { $register ->
            [informal] Ik wil je graag toevoegen aan mijn netwerk
           *[formal] Ik wil u graag toevoegen aan mijn netwerk
        }
    .candid = Zomaar, zonder reden?
    .courteous =
        Bedankt, dat doet me plezier! Alleen mis ik nog een aanleiding: waar kennen we elkaar van, of wat willen we samen
        gaan doen? Met één zin daarover ben ik al geholpen.

# .courteous ends with a saying: what is not yet may still come.
reason-visited-profile =
    .request =
        { $register ->
            [informal] Ik heb je profiel bezocht
           *[formal] Ik heb uw profiel bezocht
        }
    .request-2 =
        { $register ->
            [informal] Je hebt mijn profiel bezocht
           *[formal] U hebt mijn profiel bezocht
        }
    .candid = Ja, en?
    .courteous =
        Bedankt voor het bericht! Een profielbezoekje is altijd welkom. Daarmee kennen we elkaar nog niet, maar
        wat niet is, kan nog komen.

reason-building-expert-network =
    .request = Ik bouw een netwerk van experts op
    .request-2 = Ik bouw een cloud van experts op
    .request-3 = Ik bouw een competentienetwerk op
    .candid =
        { $register ->
            [informal] Dan kun je gewoon { $platform-remember }. Daar is dat precies voor bedoeld.
           *[formal] Dan kunt u gewoon { $platform-remember }. Daar is dat precies voor bedoeld.
        }
    .courteous =
        { $register ->
            [informal]
                Bedankt voor de waardering! Om mij terug te vinden kun je { $platform-remember-me }. Elkaar toevoegen
                hoeft daarvoor niet.
           *[formal]
                Bedankt voor de waardering! Om mij terug te vinden kunt u { $platform-remember-me }. Elkaar toevoegen
                hoeft daarvoor niet.
        }

# The source keeps its feet on the ground. Here it is half of what Dutch children are told: just act normal, that is crazy
# enough (doe maar gewoon, dan doe je al gek genoeg).
reason-success-together =
    .request = Samen succes genereren
    .candid = Het spijt me, ik doe liever gewoon. Dat is al gek genoeg.
    .courteous =
        Bedankt, dat is een mooi doel! Het is me alleen nog te algemeen om ja te zeggen. Over een concreet voorstel
        denk ik graag na.

reason-attending-my-event =
    .request =
        { $register ->
            [informal] Aangezien je aan mijn evenement wilt deelnemen, zou ik je graag tot mijn contacten rekenen
           *[formal] Aangezien u aan mijn evenement wilt deelnemen, zou ik u graag tot mijn contacten rekenen
        }
    .candid = Mooi. Dan zien we elkaar daar, en daarna zien we wel verder.
    .courteous =
        { $register ->
            [informal]
                Bedankt, ik kijk al uit naar je evenement! Laten we daar met elkaar praten en daarna contact houden, als
                we dat allebei willen.
           *[formal]
                Bedankt, ik kijk al uit naar uw evenement! Laten we daar met elkaar praten en daarna contact houden, als
                we dat allebei willen.
        }

reason-share-my-profile =
    .request =
        { $register ->
            [informal] Mag ik mijn profiel met je delen?
           *[formal] Mag ik mijn profiel met u delen?
        }
    .candid =
        { $register ->
            [informal]
                Waar is dat goed voor? In ruil deel ik automatisch ook het mijne met jou. Geef me een betere reden om op
                ‘Ja’ te klikken en niet op ‘Nee’.
           *[formal]
                Waar is dat goed voor? In ruil deel ik automatisch ook het mijne met u. Geeft u mij een betere reden om
                op ‘Ja’ te klikken en niet op ‘Nee’.
        }
    .courteous =
        { $register ->
            [informal]
                Bedankt voor het aanbod! Daarmee zou ik ook mijn profiel delen, en dat doe ik alleen met mensen die ik
                ken. Schrijf me gerust waar het je om gaat.
           *[formal]
                Bedankt voor het aanbod! Daarmee zou ik ook mijn profiel delen, en dat doe ik alleen met mensen die ik
                ken. Schrijf me gerust waar het u om gaat.
        }
