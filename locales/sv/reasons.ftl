### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without a final period
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony; at most 200 characters
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list.
###
### Everybody is *du*, and no Swedish word in these texts shows the gender of either person.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the people
### in them are still around. So no text says where a group is, and none names the platform together with one.
###
### The requests are clichés, stilted or full of buzzwords on purpose.
###
### An answer has no quotation marks: ” is not in the alphabet of text messages and more than doubles their number.

# $platform-suggester is who says so: the network, or “my phone”. .candid understates: my memory for names is poor, but
# not so poor that I would have forgotten people whom I have talked to.
reason-suggested-by-network =
    .request = { $platform-suggester } påstår att vi kanske känner varandra
    .candid =
        Det får { $platform-suggester-inline } gärna påstå. Sådana förslag tittar jag inte ens på, för de flesta som
        dyker upp där har jag aldrig växlat ett ord med. Mitt namnminne är inte det bästa, men så dåligt är det inte.
    .courteous =
        Tack för din förfrågan! Automatiska förslag hoppar jag över. Mina kontakter är människor som jag redan har pratat
        med, och det nöjet har vi ännu framför oss.

reason-learn-about-company =
    .request = Jag tar tillfället i akt att få veta mer om ditt företag
    .candid =
        Där man kan { $platform-add } kan man också { $platform-message }. Vad har en fråga om mitt företag med min
        { $platform-contact-list } att göra?
    .courteous =
        Tack för ditt intresse! Ställ gärna dina frågor i ett meddelande, så svarar jag. För det behöver du inte stå på
        min { $platform-contact-list }.

# The source compares it to the follow-up order that a craftsman is promised if the first one is cheaper. The empty
# promise that all Swedes have made is “we must have lunch some time”: it is never eaten, but those who promise it have
# at least met. *Framöver* (in time to come) is where people in business put what they have no date for. “Vi kanske kan
# ha utbyte av varandra” (we may have something to gain from each other) is what such letters say in Sweden.
reason-something-may-come-up =
    .request = Det kanske dyker upp något framöver
    .request-2 = Vi kanske kan ha utbyte av varandra
    .request-3 = Man vet aldrig
    .candid =
        Det låter som när folk säger att de måste ta en lunch ihop någon gång. Den blir aldrig av, men de har åtminstone
        träffats. Här finns varken bekantskap eller lunch, bara ett kanske och ett framöver.
    .courteous =
        Tack för din vänliga förfrågan! Jag lägger inga kontakter på lager. Men så fort det gäller något konkret är det
        bara att skriva ett meddelande, så pratar vi om saken.

reason-what-do-you-do =
    .request = Vad är det du gör, mer exakt?
    .candid =
        Det står i min profil. Jag börjar tappa tålamodet med folk som varken läser den eller listar ut att man kan
        { $platform-message }.
    .courteous =
        Tack för att du frågar! Vad jag gör står utförligt beskrivet i min profil. Om något fortfarande är oklart
        efter det får du gärna skriva till mig.

# *Anonym* is the point; do not soften it.
reason-not-just-a-recipient =
    .request = Jag ser mig inte som vilken mottagare som helst av ditt nyhetsbrev
    .candid =
        Det är inte ens mitt nyhetsbrev. Jag skickar ut det för alla moderatorers räkning till de medlemmar som vill ha
        det, och de flesta av dem känner jag inte. För mig är du alltså anonym. Tråkigt kanske, men så är det.
    .courteous =
        Tack för att du läser nyhetsbrevet! Jag skickar ut det för alla moderatorers räkning, och de flesta som får det
        känner jag inte. Nya kontakter knyter jag hellre efter ett samtal.

# The lunch is that of reason-something-may-come-up.
reason-looking-for-x =
    .request = Jag var på jakt efter xyz till mitt företag
    .candid =
        Den som kommer på det först när jag har tackat nej får ett trött leende till svar. Med sådana affärer är det som
        när folk säger att de måste ta en lunch ihop någon gång: det blir aldrig av.
    .courteous =
        Tack för förklaringen! Om jag kan hjälpa dig att hitta rätt får du gärna skriva vad det gäller. Vi behöver inte
        vara kontakter för det, ett meddelande räcker.

# “Jag väljer att” is what people write who want it to be noticed that they go.
reason-leaving-the-group =
    .request = Jag väljer därför att lämna gruppen
    .candid =
        För all del. Jag skickar ut nyhetsbrevet för att jag är moderator, mer är det inte. Att du tar ett anonymt
        massutskick personligt är inte mitt problem. Grupperna ordnar träffar där man kan lära känna varandra. Nästa drag
        är ditt.
    .courteous =
        Tack för att du säger som det är, även om det är tråkigt! Nyhetsbrevet går till alla och är inte personligt
        menat. Kom gärna på någon av gruppens träffar, du är välkommen.

# The source invents a “list for getting to know people”. *Lära känna-lekar* are what Swedish schools, camps and
# kick-offs begin with, whether one wants to or not.
reason-networking-means-meeting =
    .request = För mig handlar nätverkande om att lära känna människor
    .candid =
        Sant. Men i rätt ordning: *först* lära känna, *sedan* lägga till. Det heter ju { $platform-contact-list } och inte
        lära känna-lek.
    .courteous =
        Tack, där är vi överens! Fast jag vill gärna lära känna folk först och lägga till dem sedan. Vi kanske ses på
        något evenemang, det hoppas jag.

reason-can-you-imagine-x =
    .request = Skulle xyz kunna vara något för dig?
    .candid = Ärligt talat: nej.
    .courteous =
        Tack för att du tänkte på mig! Jag tror inte att det är något för mig. Om det ändrar sig hör jag av mig.

# The source says that cold calling is frowned upon. In Sweden one has one’s number put on the NIX register against it.
# “För den delen”, for that matter, is the dry afterthought.
reason-maybe-i-can-help =
    .request = Jag kanske kan hjälpa dig med något?
    .candid =
        Kanske, men inte så här. Mot telefonförsäljare finns NIX-registret, och en sådan här förfrågan är nära släkt med
        deras samtal. Med skräppost också, för den delen.
    .courteous =
        Tack för erbjudandet! Just nu klarar jag mig på egen hand, och om det ändrar sig frågar jag först dem som jag redan
        känner.

# The source falls into the house together with the door, which is damage to property. The Swedish who come straight to
# the point do not walk “like the cat around hot porridge”; so they burn themselves. *Raka rör* (straight pipes) is
# plain speaking.
reason-straight-to-the-point =
    .request = Jag ska inte gå som katten kring het gröt
    .candid = Det är så man får brännskador. Den här gången drabbas lyckligtvis bara mina nerver.
    .courteous =
        Tack, raka rör gillar jag också! Vad det än gäller får det plats i ett meddelande. På min
        { $platform-contact-list } har jag bara människor som jag redan känner.

# The request is stilted (*vilka*) and half a sentence, as recruiters write, who “match” people “against” assignments.
# .candid plays on a proverb: one should not sell the skin before the bear is shot. Middlemen do, and here nobody has
# even seen the bear.
reason-project-offers =
    .request = För att kunna matcha dig mot uppdrag vilka motsvarar din profil
    .candid =
        Aj, ännu en mellanhand. Sådana har marknaden så det räcker och blir över. Och uppdragen är som skinnet man säljer
        innan björnen är skjuten. Här har ingen ens sett björnen.
    .courteous =
        Tack, roligt att min profil väckte intresse! Jag hittar mina uppdrag utan mellanhänder och vill därför inte stå i
        något register. Ett konkret erbjudande läser jag ändå gärna.

# *Rätt upp och ner* (right up and down) is just like that, with nothing to it. A “naked” request would be a picture of
# another kind.
reason-looking-for-contacts =
    .request = Jag söker intressanta kontakter
    .candid = Det gör jag med. Fast då krävs det mer än en { $platform-request } rätt upp och ner.
    .courteous =
        Tack, intressanta kontakter söker jag också! Intressanta blir de när jag vet vem jag har att göra med. Skriv gärna
        några rader om dig själv.

reason-you-as-moderator =
    .request = Eftersom du är gruppmoderator vill jag gärna ha dig på min { $platform-contact-list }
    .candid = Det räcker med en titt på gruppens sida: där står alla som modererar den. Så svårt är det väl inte?
    .courteous =
        Tack för förtroendet! Alla som modererar står på gruppens sida, och där hittar du mig alltid. För det
        behöver vi inte vara kontakter.

# *Ett fyrfaldigt leve*, a fourfold cheer, is what Swedes raise at each birthday, and here it goes with a four-digit
# number. *Inte värd ett vitten* is not worth a farthing.
reason-you-visited-add =
    .request = Jag såg att du har varit inne på min profil och vill gärna { $platform-like-to-add-you }
    .candid =
        Ett fyrfaldigt leve för den snara dag då vi båda har ett oöverskådligt, minst fyrsiffrigt antal kontakter, varav
        98 procent inte är värda ett vitten!
    .courteous =
        Tack för din förfrågan! Jag tittar gärna på profiler, ofta av ren nyfikenhet. Men kontakt håller jag bara
        med människor som jag känner personligen.

reason-want-you-in-network =
    .request = Jag vill gärna ha dig i mitt nätverk
    .candid = Bara så där, utan anledning?
    .courteous =
        Tack, det var roligt att höra! Nu saknar jag bara ett skäl: hur känner vi varandra, eller vad har vi på gång
        tillsammans? En rad om det skulle räcka långt.

# “Jaha, och?” is “So what?”.
reason-visited-profile =
    .request = Jag har varit inne på din profil
    .request-2 = Jag såg att du var inne på min profil
    .candid = Jaha, och?
    .courteous =
        Tack för ditt meddelande! Det är alltid trevligt när någon tittar in på ens profil. Bekanta är vi inte för det, men
        det kan vi ju bli.

reason-building-expert-network =
    .request = Jag bygger upp ett nätverk av experter
    .request-2 = Jag bygger upp ett moln av experter
    .request-3 = Jag bygger upp ett kompetensnätverk
    .candid = Det är precis därför det går att { $platform-remember }.
    .courteous =
        Tack för uppskattningen! Vill du hitta mig igen kan du { $platform-remember-me }. Vi behöver inte vara
        kontakter för det.

# The request is a hollow slogan; “together we reach new heights” is said at every Swedish kick-off. .candid plays on “to
# have both feet on the ground”, not to be carried away.
reason-success-together =
    .request = Tillsammans når vi nya höjder
    .candid = Tyvärr, jag har helst båda fötterna kvar på jorden.
    .courteous =
        Tack, det är ett fint mål! Det är bara lite för allmänt för ett ja. Ett konkret förslag funderar jag gärna på.

reason-attending-my-event =
    .request = Eftersom du ska delta i mitt evenemang skulle jag gärna vilja räkna dig till mina kontakter
    .candid = Trevligt. Då träffas vi där, och sedan får vi se.
    .courteous =
        Tack, jag ser redan fram emot ditt evenemang! Vi kan väl prata där och sedan hålla kontakten, om vi båda vill.

reason-share-my-profile =
    .request = Får jag dela min profil med dig?
    .candid =
        Varför det? I gengäld delar jag ju automatiskt min med dig. Ge mig ett bättre skäl att klicka på ja och inte på
        nej.
    .courteous =
        Tack för erbjudandet! Då skulle jag dela min också, och det gör jag bara med människor som jag känner. Skriv
        gärna vad det gäller.
