### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without a final period
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony; at most 200 characters
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the
### people in them are still around. So no text says where a group is, and none names the platform together with one.
###
### The requests are clichés, stilted or full of buzzwords on purpose.
###
### No text shows whether a man or a woman writes or reads: people are “gente”, “persone” and “chi …”, who moderates is
### “chi modera”, and “La” before a verb is said to everybody. Lei, Suo, Le and La have their capital, as in a letter.
###
### An apostrophe (’), “«»” and “È” halve the room in a text message. Long answers do without them, so that none of them
### is divided there.

reason-suggested-by-network =
    .request = { INITIAL($platform-suggester) } dice che forse ci conosciamo
    .candid =
        { INITIAL($platform-suggester-inline) } può dire quello che vuole. Certi suggerimenti non li guardo nemmeno: ci
        finisce quasi solo gente con cui non ho mai scambiato una parola. La mia memoria per i nomi lascia a
        desiderare, ma non fino a questo punto.
    .courteous =
        Grazie di avermi scritto! I suggerimenti automatici li lascio da parte: tra i miei contatti ci sono solo
        persone con cui ho già parlato, e noi questo piacere lo abbiamo ancora davanti.

reason-learn-about-company =
    .request =
        { $register ->
            [informal] Colgo l’occasione per saperne di più sulla tua azienda
           *[formal] Colgo l’occasione per saperne di più sulla Sua azienda
        }
    .candid =
        Chi può { $platform-add } può anche { $platform-message }. Che cosa ha a che fare una domanda sulla mia azienda
        con chi sta nella mia { $platform-contact-list }?
    .courteous =
        { $register ->
            [informal]
                Grazie del tuo interesse! Mandami pure le domande in un messaggio: risponderò volentieri. Per questo
                non serve essere nella mia { $platform-contact-list }.
           *[formal]
                Grazie del Suo interesse! Mi mandi pure le domande in un messaggio: risponderò volentieri. Per questo
                non serve essere nella mia { $platform-contact-list }.
        }

# The source compares it to the follow-up job that a craftsman is promised for a discount. The empty promise that every
# Italian freelancer knows is “visibilità”: there is no money in it, but so many people will see you. Here there is not
# even the work.
reason-something-may-come-up =
    .request = Chissà che in futuro non nasca qualcosa
    .request-2 = Magari nasce una bella sinergia
    .request-3 = Mai dire mai
    .candid =
        Mi ricorda i lavori pagati in visibilità. Solo che qui, oltre alla paga, manca anche il lavoro: ci sono soltanto
        un forse e un prima o poi.
    .courteous =
        Grazie delle parole gentili! Non faccio scorta di contatti. Appena ci sarà qualcosa di preciso, basterà un
        messaggio e ne parleremo.

reason-what-do-you-do =
    .request =
        { $register ->
            [informal] Di che cosa ti occupi esattamente?
           *[formal] Di che cosa si occupa esattamente?
        }
    .candid =
        Sta scritto nel mio profilo. Comincio a perdere la pazienza con chi non lo legge e non si accorge nemmeno che si
        può { $platform-message }.
    .courteous =
        { $register ->
            [informal]
                Grazie della domanda! Nel mio profilo è spiegato per bene di che cosa mi occupo. Se poi resta qualche
                dubbio, scrivimi pure un messaggio.
           *[formal]
                Grazie della domanda! Nel mio profilo è spiegato per bene di che cosa mi occupo. Se poi resta qualche
                dubbio, mi scriva pure un messaggio.
        }

# The source says “not just any recipient”, who would be “un destinatario” or “una destinataria”. Here it is not just
# any name, “un nome qualunque”, and .candid takes *anonymous* literally: there is no name at all.
reason-not-just-a-recipient =
    .request =
        { $register ->
            [informal] Non mi considero un nome qualunque nell’elenco della tua newsletter
           *[formal] Non mi considero un nome qualunque nell’elenco della Sua newsletter
        }
    .candid =
        La newsletter non è nemmeno mia. La spedisco per tutto il team di moderazione a chi la vuole, e di rado conosco
        chi la riceve. { $register ->
            [informal] Per me, quindi, non hai neppure un nome: sei una persona anonima.
           *[formal] Per me, quindi, Lei non ha neppure un nome: è una persona anonima.
        } Sarà deludente, ma è così.
    .courteous =
        Grazie di seguire la newsletter! La spedisco per tutto il team di moderazione e di rado conosco chi la riceve.
        Prima di aggiungere un contatto preferisco fare due chiacchiere.

# “Visibilità” again, told in full, since each answer stands alone; and a visibility that nobody has ever seen.
reason-looking-for-x =
    .request = Ero alla ricerca di xyz per la mia azienda
    .candid =
        Chi me lo racconta solo dopo il mio no mi strappa al massimo un sorriso stanco. Vale quanto la visibilità
        promessa al posto del compenso: mai vista da nessuno.
    .courteous =
        { $register ->
            [informal]
                Grazie della spiegazione! Se posso dare una mano nella ricerca, scrivimi pure di che cosa si tratta.
                Basta un messaggio, senza aggiungere contatti.
           *[formal]
                Grazie della spiegazione! Se posso dare una mano nella ricerca, mi scriva pure di che cosa si tratta.
                Basta un messaggio, senza aggiungere contatti.
        }

# “Circolare” is what an office or a school sends to everybody, and nobody takes one personally. “La porta è aperta”
# welcomes everybody; “benvenuto” and “benvenuta” do not.
reason-leaving-the-group =
    .request = Pertanto mi cancello dal gruppo
    .candid =
        { $register ->
            [informal]
                Fai pure. Spedisco la newsletter solo perché modero il gruppo. Se prendi sul personale una circolare
                anonima, non è un problema mio. I gruppi organizzano incontri in cui ci si può conoscere. La prossima
                mossa tocca a te.
           *[formal]
                Faccia pure. Spedisco la newsletter solo perché modero il gruppo. Se Lei prende sul personale una
                circolare anonima, non è un problema mio. I gruppi organizzano incontri in cui ci si può conoscere. La
                prossima mossa tocca a Lei.
        }
    .courteous =
        { $register ->
            [informal]
                Grazie della franchezza, anche se mi dispiace! La newsletter va a tutto il gruppo, non è nulla di
                personale. Vieni a conoscerci a uno dei nostri incontri: la porta è aperta.
           *[formal]
                Grazie della franchezza, anche se mi dispiace! La newsletter va a tutto il gruppo, non è nulla di
                personale. Venga a conoscerci a uno dei nostri incontri: la porta è aperta.
        }

# The source says that it is not called a getting-to-know list. Whoever says yes before knowing with whom has an
# “appuntamento al buio”, a blind date.
reason-networking-means-meeting =
    .request = Per me fare networking significa conoscere le persone
    .candid =
        Vero. Ora basta farlo nel giusto ordine: *prima* ci si conosce, *poi* ci si aggiunge. Del resto si chiama
        { $platform-contact-list }, non appuntamento al buio.
    .courteous =
        Grazie, la penso allo stesso modo! Solo che le persone preferisco prima conoscerle e poi aggiungerle. Magari ci
        si incontra a un evento: mi farebbe piacere.

# “Fare al caso Suo”, be just the thing for you, is how salespeople ask, and .candid takes it for a real question.
reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] Pensi che xyz possa fare al caso tuo?
           *[formal] Pensa che xyz possa fare al caso Suo?
        }
    .candid = Sinceramente? No.
    .courteous =
        Grazie di aver pensato a me! Non credo che faccia al caso mio. Se un giorno cambierò idea, mi farò sentire io.

# Cold calls are so unloved in Italy that there is a public register for those who do not want any, the *Registro
# delle opposizioni*; “talmente gradite”, so very welcome, is ironic.
reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] Forse ti posso essere d’aiuto?
           *[formal] Forse Le posso essere d’aiuto?
        }
    .candid =
        Forse, ma non così. Le telefonate commerciali sono talmente gradite che esiste un registro apposta per non
        riceverle, e una richiesta del genere ne è parente stretta. Anche dello spam, se è per questo.
    .courteous =
        Grazie dell’offerta! Per ora me la cavo per conto mio e, in caso di bisogno, mi rivolgo prima a chi conosco già.

# The source falls into the house along with the door, and is told that this is damage to property. In Italian one comes
# in “a gamba tesa”, with a straight leg: a foul in football, for which there is a red card; hurt are only the nerves.
reason-straight-to-the-point =
    .request =
        { $register ->
            [informal] Scusa se entro a gamba tesa
           *[formal] Scusi se entro a gamba tesa
        }
    .candid = Intervento da cartellino rosso. Per fortuna, stavolta, a farsi male sono solo i miei nervi.
    .courteous =
        Grazie della franchezza, la apprezzo! Per parlarne basta un messaggio: tra i miei contatti tengo solo persone
        che conosco già.

# “Con esso coerenti” is the officialese of Italian forms, and “al fine di” begins half a sentence. The phoenix is a
# saying, in the words of Metastasio: that it exists, everyone will say; where it is, no one knows. So are jobs promised
# for later.
reason-project-offers =
    .request =
        { $register ->
            [informal] Al fine di prendere in considerazione il tuo profilo per proposte progettuali con esso coerenti
           *[formal] Al fine di prendere in considerazione il Suo profilo per proposte progettuali con esso coerenti
        }
    .candid =
        Ahi, ci mancavano solo le agenzie. Come se sul mercato ce ne fossero poche. E i progetti promessi per domani sono la
        solita araba fenice: che vi siano, ciascun lo dice; dove siano, nessun lo sa.
    .courteous =
        Grazie di aver notato il mio profilo! I progetti li trovo senza agenzie, perciò preferisco non finire in un
        archivio. Una proposta precisa la leggo comunque volentieri.

# “Nudo e crudo”, naked and raw, is what Italians call a thing that comes without anything around it.
reason-looking-for-contacts =
    .request = Sono alla ricerca di contatti interessanti
    .candid = Anch’io. Solo che ci vuole qualcosa di più di { $platform-a-bare-request }.
    .courteous =
        { $register ->
            [informal]
                Grazie, anch’io cerco contatti interessanti! Un contatto mi interessa quando so con chi ho a che fare.
                Scrivimi pure due righe su di te.
           *[formal]
                Grazie, anch’io cerco contatti interessanti! Un contatto mi interessa quando so con chi ho a che fare.
                Mi scriva pure due righe su di sé.
        }

reason-you-as-moderator =
    .request =
        { $register ->
            [informal] Dato che moderi il gruppo, ti vorrei nella mia { $platform-contact-list }
           *[formal] Dato che Lei modera il gruppo, La vorrei nella mia { $platform-contact-list }
        }
    .candid =
        Basta un’occhiata alla pagina del gruppo: c’è l’elenco completo di chi lo modera. Non è poi così difficile, no?
    .courteous =
        Grazie della fiducia! I nomi di chi modera sono sulla pagina del gruppo, e lì mi si trova sempre. Per questo non
        occorre essere in contatto.

# “Alla nostra” is the toast to both of us. What is worth nothing is, in Italian, not worth a dried fig.
reason-you-visited-add =
    .request =
        { $register ->
            [informal] Vedo che hai visitato il mio profilo: { $platform-like-to-add-you }
           *[formal] Vedo che ha visitato il mio profilo: { $platform-like-to-add-you }
        }
    .candid =
        Alla nostra! E al giorno, ormai vicino, in cui avremo tanti contatti da perderne il conto, quattro cifre come
        minimo, e il 98 per cento non varrà un fico secco.
    .courteous =
        Grazie di avermi scritto! Mi piace guardare i profili, spesso solo per curiosità. In contatto, però, resto con
        chi conosco anche di persona.

reason-want-you-in-network =
    .request =
        { $register ->
            [informal] Ti vedrei molto bene nella mia rete
           *[formal] La vedrei molto bene nella mia rete
        }
    .candid = Così, senza un motivo?
    .courteous =
        Grazie, mi fa piacere! Mi manca solo il motivo: come ci conosciamo, o che cosa potremmo fare insieme? Mi basta
        anche una riga.

# “Da cosa nasce cosa”, one thing leads to another, is the saying for what is not yet and may still come to be.
reason-visited-profile =
    .request =
        { $register ->
            [informal] Ho visitato il tuo profilo
           *[formal] Ho visitato il Suo profilo
        }
    .request-2 =
        { $register ->
            [informal] Hai visitato il mio profilo
           *[formal] Lei ha visitato il mio profilo
        }
    .candid = Sì, e quindi?
    .courteous =
        Grazie del messaggio! Una visita al profilo è sempre gradita. Non vuol dire ancora conoscersi, ma da cosa nasce
        cosa.

# “Professionalità”, “eccellenze” and “competenze” are the buzzwords for people who can do something, of any gender;
# “esperti” would be men.
reason-building-expert-network =
    .request = Sto creando una rete di professionalità di alto livello
    .request-2 = Sto creando un cloud di eccellenze
    .request-3 = Sto creando un network di competenze
    .candid = Allora basta { $platform-remember }. Serve proprio a questo.
    .courteous =
        Grazie della stima! Per ritrovarmi basta { $platform-remember-me }: un contatto non è necessario.

# The slogan takes off, “spicca il volo”, so that .candid can stay with its feet on the ground.
reason-success-together =
    .request = Spicchiamo insieme il volo verso il successo
    .candid = Mi dispiace, preferisco restare con i piedi per terra.
    .courteous =
        Grazie, è un bel traguardo! Per dire di sì, però, è ancora troppo vago. Su una proposta precisa rifletterò
        volentieri.

# “Ci vediamo” and “si vedrà” are the same verb: we shall see each other, and then we shall see.
reason-attending-my-event =
    .request =
        { $register ->
            [informal] Dato che vuoi partecipare al mio evento, ti aggiungerei volentieri ai miei contatti
           *[formal] Dato che Lei intende partecipare al mio evento, La aggiungerei volentieri ai miei contatti
        }
    .candid = Bene. Allora ci vediamo lì, e poi si vedrà.
    .courteous =
        { $register ->
            [informal]
                Grazie, sarà un piacere partecipare al tuo evento! Facciamo lì due chiacchiere e poi, se ci va, restiamo
                in contatto.
           *[formal]
                Grazie, sarà un piacere partecipare al Suo evento! Facciamo lì due chiacchiere e poi, se vorremo,
                resteremo in contatto.
        }

# “Sì” and “No” are the buttons under such a request: whoever says yes shares their own profile automatically, too.
reason-share-my-profile =
    .request =
        { $register ->
            [informal] Posso condividere con te il mio profilo?
           *[formal] Posso condividere con Lei il mio profilo?
        }
    .candid =
        { $register ->
            [informal]
                A che scopo? In cambio condividerei automaticamente anche il mio. Dammi un motivo migliore per premere «Sì»
                anziché «No».
           *[formal]
                A che scopo? In cambio condividerei automaticamente anche il mio. Mi dia un motivo migliore per premere «Sì»
                anziché «No».
        }
    .courteous =
        { $register ->
            [informal]
                Grazie della proposta! Così condividerei anche il mio profilo, e lo faccio solo con chi conosco.
                Scrivimi pure di che cosa si tratta.
           *[formal]
                Grazie della proposta! Così condividerei anche il mio profilo, e lo faccio solo con chi conosco. Mi
                scriva pure di che cosa si tratta.
        }
