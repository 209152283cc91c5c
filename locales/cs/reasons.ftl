### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without a final period
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony; at most 200 characters
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list.
###
### A request is written by the person who asked. Verbs in the past tense, and “rád bych”, would show the gender of
### whoever writes; so requests and answers are in the present tense, or have another subject (“potěšilo by mě …”). Only
### “moderátorka” and “moderátor” go by $sender-gender, since the request speaks to the person who answers.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the
### people in them are still around. So no text says where a group is, and none names the platform together with one.
###
### The requests are clichés, stilted or full of buzzwords on purpose.

reason-suggested-by-network =
    .request = { INITIAL($platform-suggester) } tvrdí, že bychom se mohli znát
    .candid =
        To { $platform-suggester-inline } tvrdí kdekomu. Na takové návrhy se ani nedívám: mezi mnou a většinou lidí
        v nich nikdy nepadlo jediné slovo. Paměť na jména nemám nejlepší, ale zas tak špatnou taky ne.
    .courteous =
        { $platform-thanks } za zájem! Automatické návrhy přeskakuji: do kontaktů si přidávám jen lidi, se kterými už
        mám za sebou aspoň jeden rozhovor. Ten náš je teprve před námi.

# The source says that where one can add, one can also write; here it is who manages the one that manages the other.
reason-learn-about-company =
    .request =
        { $register ->
            [informal] Využívám příležitosti zjistit něco víc o tvojí firmě
           *[formal] Využívám této příležitosti k získání bližších informací o Vaší společnosti
        }
    .candid =
        Kdo zvládne { $platform-add }, zvládne i { $platform-message }. Co má dotaz na moji firmu společného s tím, kdo
        je v mém seznamu { $platform-contacts-genitive }?
    .courteous =
        { $register ->
            [informal]
                Díky za zájem! Klidně mi svoje otázky pošli ve zprávě, s radostí na ně odpovím. V seznamu
                { $platform-contacts-genitive } k tomu být nemusíš.
           *[formal]
                Děkuji za zájem! Klidně mi své otázky pošlete ve zprávě, s radostí na ně odpovím. V seznamu
                { $platform-contacts-genitive } k tomu být nemusíte.
        }

# The source compares it to the follow-up job that a craftsman is promised if the first one is cheaper, and there is
# neither. The Czech proverb has two things, too, of which the second is only hoped for: better a sparrow in the hand
# than a pigeon on the roof. Here there is neither bird.
reason-something-may-come-up =
    .request = Třeba z toho v budoucnu něco bude
    .request-2 = Třeba se najde prostor pro spolupráci
    .request-3 = Člověk nikdy neví
    .candid =
        Lepší vrabec v hrsti než holub na střeše, říká se. Jenže tady není ani vrabec, ani holub, jen jedno „možná“
        a jedno „někdy“.
    .courteous =
        { $platform-thanks } za milou zprávu! Kontakty do zásoby nesbírám. Jakmile půjde o něco konkrétního, stačí
        napsat a promluvíme si o tom.

reason-what-do-you-do =
    .request =
        { $register ->
            [informal] Čím se přesně zabýváš?
           *[formal] Čím se přesně zabýváte?
        }
    .candid =
        To stojí v mém profilu. Pomalu mi dochází trpělivost s lidmi, kteří ho nečtou a nepřijdou ani na to, jak
        { $platform-message }.
    .courteous =
        { $register ->
            [informal]
                Díky za otázku! Podrobně na ni odpovídá můj profil. Kdyby pak ještě něco nebylo jasné, klidně mi napiš.
           *[formal]
                Děkuji za otázku! Podrobně na ni odpovídá můj profil. Kdyby pak ještě něco nebylo jasné, klidně mi
                napište.
        }

# The source says “not just any recipient”, which would show the gender of the writer. Who is offended in Czech refuses
# to be just a number.
reason-not-just-a-recipient =
    .request =
        { $register ->
            [informal] Nejsem jen další číslo mezi příjemci tvého newsletteru
           *[formal] Nejsem jen další číslo mezi příjemci Vašeho newsletteru
        }
    .candid =
        Ten newsletter ani není můj. Rozesílám ho za celý moderátorský tým všem ve skupině, kdo o něj stojí, a většinu
        z nich neznám. { $register ->
            [informal] Jsi pro mě tedy anonymní.
           *[formal] Jste pro mě tedy anonymní.
        } Možná to zklame, ale tak už to je.
    .courteous =
        { $register ->
            [informal] Díky, že newsletter čteš!
           *[formal] Děkuji, že newsletter čtete!
        } Rozesílám ho za celý moderátorský tým, takže většinu lidí ve skupině neznám. Kontakty navazuji raději až
        po rozhovoru.

# “Totiž” explains what should have stood in the first message. “Až naprší a uschne”, when it has rained and dried up, is
# when things happen that never do.
reason-looking-for-x =
    .request = Sháním totiž xyz pro naši firmu
    .candid =
        Kdo s tím vyrukuje, až když odmítnu, sklidí leda unavený úsměv. Takové zakázky znám: přijdou, až naprší
        a uschne.
    .courteous =
        { $register ->
            [informal]
                Díky za vysvětlení! Jestli můžu s hledáním pomoct, napiš mi, o co přesně jde. Kontakt k tomu není
                potřeba, stačí zpráva.
           *[formal]
                Děkuji za vysvětlení! Jestli mohu s hledáním pomoci, napište mi, o co přesně jde. Kontakt k tomu není
                potřeba, stačí zpráva.
        }

# “Jak je libo”, as you please, is what a waiter says. “Oběžník” is the circular of offices.
reason-leaving-the-group =
    .request = Odhlašuji se proto ze skupiny
    .candid =
        Jak je libo. Newsletter rozesílám jen proto, že skupinu moderuji. { $register ->
            [informal]
                Že si bereš anonymní oběžník osobně, není můj problém. Skupiny pořádají setkání, na kterých se lidé
                mohou seznámit. Další krok je na tobě.
           *[formal]
                Že si berete anonymní oběžník osobně, není můj problém. Skupiny pořádají setkání, na kterých se lidé
                mohou seznámit. Další krok je na Vás.
        }
    .courteous =
        { $register ->
            [informal]
                Díky za upřímnost, i když mě to mrzí! Newsletter chodí všem a nic osobního v tom není. Přijď nás poznat
                na setkání skupiny, dveře máš otevřené.
           *[formal]
                Děkuji za upřímnost, i když mě to mrzí! Newsletter chodí všem a nic osobního v tom není. Přijďte nás
                poznat na setkání skupiny, dveře máte otevřené.
        }

# The source says that it is not called a getting-to-know list. In Czech a list is a “seznam”, to get to know is
# “seznámit se”, and a “seznamka” is where one gets to know people: a dating service.
reason-networking-means-meeting =
    .request = Networking pro mě znamená seznamovat se s lidmi
    .candid =
        Pravda. Teď ještě ve správném pořadí: *nejdřív* se seznámit, *potom* přidat. Je to přece seznam
        { $platform-contacts-genitive }, a ne seznamka.
    .courteous =
        { $platform-thanks }, na tom se shodneme! Jen se s lidmi raději nejdřív seznámím a teprve pak si je přidám.
        Třeba to vyjde na nějaké akci, potěšilo by mě to.

# The sales phrase is taken for a real question, and the answer says no with its verb, as Czech does.
reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] Dovedeš si představit, že by xyz bylo něco pro tebe?
           *[formal] Dovedete si představit, že by xyz bylo něco pro Vás?
        }
    .candid = Upřímně řečeno: nedovedu.
    .courteous =
        { $register ->
            [informal]
                Díky, že na mě myslíš! Pro mě to ale nic není. Kdyby se to někdy změnilo, ozvu se ti.
           *[formal]
                Děkuji, že na mě myslíte! Pro mě to ale nic není. Kdyby se to někdy změnilo, ozvu se Vám.
        }

# Door-to-door selling is what many Czech towns have banned, with a sign where the town begins; cold calls are its kin,
# and their Czech name is jargon.
reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] Možná ti můžu s něčím pomoct
           *[formal] Možná Vám mohu s něčím pomoci
        }
    .candid =
        Možná, ale takhle ne. Podomní prodej nikdo nevidí rád a taková žádost k němu nemá daleko. Ke spamu ostatně taky
        ne.
    .courteous =
        { $platform-thanks } za nabídku! Zatím si vystačím bez pomoci, a kdyby ne, zeptám se nejdřív lidí, které už
        znám.

# The source falls into the house along with the door, and is told that this is damage to property. Czechs say it
# “without packaging”, and what is sent without any arrives damaged.
reason-straight-to-the-point =
    .request = Řeknu to bez obalu
    .candid = Co se posílá bez obalu, dorazí poškozené. Tentokrát to naštěstí odnesly jen moje nervy.
    .courteous =
        { $platform-thanks } za otevřenost, přímá řeč je mi milá! Na takovou věc bohatě stačí zpráva. Mezi kontakty mám
        jen lidi, které už znám.

# “Oslovovat s nabídkami” is how Czech recruiters write, and “slibem nezarmoutíš” is a proverb: a promise makes nobody
# sad. Nor does it pay the rent.
reason-project-offers =
    .request =
        { $register ->
            [informal] Abychom tě mohli oslovovat s nabídkami projektů, jež odpovídají tvému profilu
           *[formal] Abychom Vás mohli oslovovat s nabídkami projektů, jež odpovídají Vašemu profilu
        }
    .candid =
        Au, další agentura. Těch je na trhu dost. A projekty slíbené na jindy? Slibem nezarmoutíš, ale ani nájem
        nezaplatíš.
    .courteous =
        { $platform-thanks } za zájem o můj profil! Projekty si hledám bez prostředníků, takže do databáze raději
        nechci. Konkrétní nabídku si ale s chutí přečtu.

reason-looking-for-contacts =
    .request = Hledám zajímavé kontakty
    .candid = Já taky. Jenže holá { $platform-request } na to nestačí.
    .courteous =
        { $register ->
            [informal]
                Díky, zajímavé kontakty hledám taky! Zajímavé to pro mě začíná být, až když vím, kdo mi píše. Napíšeš
                mi o sobě pár řádků?
           *[formal]
                Děkuji, zajímavé kontakty hledám také! Zajímavé to pro mě začíná být, až když vím, kdo mi píše.
                Napíšete mi o sobě pár řádků?
        }

reason-you-as-moderator =
    .request =
        { $register ->
            [informal] Moderuješ skupinu, a tak tě chci mít v seznamu { $platform-contacts-genitive }
           *[formal]
                { $sender-gender ->
                    [feminine] Potěšilo by mě mít Vás jako moderátorku skupiny v seznamu { $platform-contacts-genitive }
                    [masculine] Potěšilo by mě mít Vás jako moderátora skupiny v seznamu { $platform-contacts-genitive }
                   *[other] Moderujete skupinu, a tak by mě potěšilo mít Vás v seznamu { $platform-contacts-genitive }
                }
        }
    .candid =
        Stačí se podívat na stránku skupiny: jsou tam všichni, kdo ji moderují. Tak těžké to zase není, že?
    .courteous =
        { $platform-thanks } za důvěru! Moderátorský tým je uveden na stránce skupiny, a tam jsem vždycky
        k zastižení. Kontakt k tomu není potřeba.

# The toast of the source wishes both a number of contacts in four digits, 98 percent of them worth nothing. “Ať” is how
# Czech toasts wish; not even the devil knows his way about a mess; and what is worth nothing is not worth a broken
# farthing.
reason-you-visited-add =
    .request =
        { $register ->
            [informal] Díky za návštěvu mého profilu, { $platform-like-to-add-you }?
           *[formal] Děkuji za návštěvu mého profilu, { $platform-like-to-add-you }?
        }
    .candid =
        Tak na zdraví! Ať nám oběma jde počet kontaktů brzy do tisíců, ať se v nich nevyzná ani čert a ať jich
        98 procent nestojí ani za zlámanou grešli.
    .courteous =
        { $platform-thanks } za zájem! Profily si často prohlížím jen ze zvědavosti. V kontaktu zůstávám s lidmi, které
        znám i osobně.

reason-want-you-in-network =
    .request =
        { $register ->
            [informal] V mojí síti kontaktů nesmíš chybět
           *[formal] V mé síti kontaktů nesmíte chybět
        }
    .candid = Jen tak, bez důvodu?
    .courteous =
        { $platform-thanks }, to mě těší! Chybí mi už jen důvod: odkud se známe, nebo do čeho se chceme společně pustit?
        Stačila by jedna věta.

# The end of .courteous is a proverb, as it is in the source: what is not may yet be.
reason-visited-profile =
    .request =
        { $register ->
            [informal] Právě si prohlížím tvůj profil
           *[formal] Právě si prohlížím Váš profil
        }
    .request-2 =
        { $register ->
            [informal] Díky za návštěvu mého profilu
           *[formal] Děkuji za návštěvu mého profilu
        }
    .candid = No a?
    .courteous =
        { $platform-thanks } za zprávu! Návštěva na profilu vždycky potěší. Známí z nás tím ještě nejsou, ale co není,
        může být.

reason-building-expert-network =
    .request = Buduji síť expertů
    .request-2 = Buduji cloud expertů
    .request-3 = Buduji kompetenční síť
    .candid = Na to přece stačí { $platform-remember }. Přesně od toho to tu je.
    .courteous =
        { $platform-thanks } za uznání! Najít mě znovu je snadné, stačí { $platform-remember-me }. Kontakt kvůli tomu
        navazovat nemusíme.

# The source generates success together, and is answered by one who stays on the ground. So here the slogan climbs.
reason-success-together =
    .request = Vystoupejme společně na vrchol úspěchu
    .candid = Je mi líto, raději zůstávám nohama na zemi.
    .courteous =
        { $platform-thanks }, to je krásný cíl! Na moje ano je ale zatím příliš obecný. Nad konkrétním návrhem se
        rozhodně zamyslím.

# “We will meet” and “we will see” are the same word in Czech.
reason-attending-my-event =
    .request =
        { $register ->
            [informal] Protože se chystáš na moji akci, chci tě mít mezi svými kontakty
           *[formal] Jelikož se chystáte na mou akci, dovoluji si Vás požádat o přidání do kontaktů
        }
    .candid = Hezké. Uvidíme se tam, a pak uvidíme.
    .courteous =
        { $register ->
            [informal] Díky, na tvoji akci se už těším!
           *[formal] Děkuji, na Vaši akci se už těším!
        } Promluvíme si tam, a pokud se nám oběma bude chtít, zůstaneme v kontaktu.

reason-share-my-profile =
    .request =
        { $register ->
            [informal] Můžu s tebou sdílet svůj profil?
           *[formal] Mohu s Vámi sdílet svůj profil?
        }
    .candid =
        { $register ->
            [informal]
                A proč? Na oplátku s tebou automaticky sdílím i ten svůj. Dej mi lepší důvod, proč kliknout na „Ano“,
                a ne na „Ne“.
           *[formal]
                A proč? Na oplátku s Vámi automaticky sdílím i ten svůj. Dejte mi lepší důvod, proč kliknout na „Ano“,
                a ne na „Ne“.
        }
    .courteous =
        { $register ->
            [informal]
                Díky za nabídku! Sdílí se tím ale i můj profil a ten ukazuji jen lidem, které znám. Klidně mi napiš, co
                máš na srdci.
           *[formal]
                Děkuji za nabídku! Sdílí se tím ale i můj profil a ten ukazuji jen lidem, které znám. Klidně mi napište,
                co máte na srdci.
        }
