### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without a final period
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony; at most 200 characters
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list.
###
### No noun, participle or adjective shows the gender of one of the two, so that each text fits everybody: a request to
### a moderator says “vous modérez”, and nobody is “ravi” or “déçue”.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the
### people in them are still around. So no text says where a group is, and none names the platform together with one.
###
### The requests are clichés, stilted or full of buzzwords on purpose.

# “Grand bien lui fasse” is “much good may it do”, and needs no pronoun that would have to agree with the platform.
reason-suggested-by-network =
    .request = D’après { $platform-suggester }, nous nous connaissons peut-être
    .candid =
        Si { $platform-suggester-inline } le dit, grand bien lui fasse. Je ne regarde même pas ces suggestions : à la
        plupart des gens qui s’y trouvent, je n’ai jamais adressé la parole. J’oublie facilement les noms, mais tout de
        même pas à ce point.
    .courteous =
        Merci de m’avoir écrit ! Je laisse de côté les suggestions automatiques : mes contacts sont des gens à qui j’ai
        déjà parlé, et ce plaisir-là, nous l’avons encore devant nous.

# “Je me permets de …” begins nine out of ten such messages.
reason-learn-about-company =
    .request =
        { $register ->
            [informal] Je me permets de te contacter afin d’en savoir plus sur ton entreprise
           *[formal] Je me permets de vous contacter afin d’en savoir plus sur votre entreprise
        }
    .candid =
        Qui peut { $platform-add } peut aussi { $platform-message }. { $register ->
            [informal] Le rapport entre tes questions et { $platform-my-contact-list } m’échappe.
           *[formal] Le rapport entre vos questions et { $platform-my-contact-list } m’échappe.
        }
    .courteous =
        { $register ->
            [informal]
                Merci de ton intérêt ! Je répondrai volontiers à tes questions par message ; inutile d’être dans
                { $platform-my-contact-list } pour cela.
           *[formal]
                Merci de votre intérêt ! Je répondrai volontiers à vos questions par message ; inutile d’être dans
                { $platform-my-contact-list } pour cela.
        }

# The source compares it to the follow-up order that a tradesman is promised for a discount. That promise has a French
# wording which every builder knows by heart: give me a good price, we will make up for it (on the next site). So it is
# quoted, and here even the first site is for “some day, perhaps”.
reason-something-may-come-up =
    .request = Une opportunité se présentera peut-être à l’avenir
    .request-2 = Il y a sûrement des synergies à trouver entre nous
    .request-3 = On ne sait jamais
    .candid =
        « Faites-moi un prix, on se rattrapera », dit-on à l’artisan. Ici, même le premier chantier, c’est « un jour,
        peut-être ».
    .courteous =
        Merci pour ce gentil message ! Je n’ajoute pas de contacts « au cas où ». Dès qu’il sera question de quelque
        chose de précis, un message suffira, et nous en parlerons.

reason-what-do-you-do =
    .request =
        { $register ->
            [informal] Tu fais quoi exactement ?
           *[formal] Que faites-vous exactement ?
        }
    .candid =
        C’est dans mon profil. Les gens qui ne le lisent pas et ne trouvent pas comment { $platform-message } commencent à
        m’agacer.
    .courteous =
        { $register ->
            [informal]
                Merci de poser la question ! Mon profil dit en détail ce que je fais. Si quelque chose n’y est pas,
                n’hésite pas à m’écrire.
           *[formal]
                Merci de poser la question ! Mon profil dit en détail ce que je fais. Si quelque chose n’y est pas,
                n’hésitez pas à m’écrire.
        }

# The source says “not just any recipient”, who would be “un” or “une destinataire”. “Je ne suis pas un numéro” is what
# the French say to those who treat them like one, and fits everybody.
reason-not-just-a-recipient =
    .request =
        { $register ->
            [informal] Je ne me considère pas comme un simple numéro parmi les abonnés de ta newsletter
           *[formal] Je ne me considère pas comme un simple numéro parmi les abonnés de votre newsletter
        }
    .candid =
        Ce n’est même pas ma newsletter. Je l’envoie pour toute l’équipe de modération à tous les membres qui la
        veulent, et la plupart me sont inconnus. { $register ->
            [informal] Pour moi, tu es donc anonyme.
           *[formal] Pour moi, vous êtes donc anonyme.
        } Décevant, peut-être, mais c’est ainsi.
    .courteous =
        Merci de lire la newsletter ! Je l’envoie pour toute l’équipe de modération, sans connaître la plupart des
        membres. Mes contacts, je préfère les nouer après une conversation.

# The next site of `reason-something-may-come-up` again, and to whom it was promised, since each answer stands alone.
reason-looking-for-x =
    .request = Je recherchais justement xyz pour mon entreprise
    .candid =
        Dit après mon refus, cela ne m’arrache qu’un sourire las. C’est le prochain chantier promis à l’artisan : il
        l’attend encore.
    .courteous =
        { $register ->
            [informal]
                Merci pour l’explication ! Si je peux aider, dis-moi par message de quoi il s’agit au juste ; nul besoin
                d’être en contact.
           *[formal]
                Merci pour l’explication ! Si je peux aider, dites-moi par message de quoi il s’agit au juste ; nul besoin
                d’être en contact.
        }

# “Dans ces conditions” is how people leave who want it to be noticed. The ball in the other’s court is the next move.
reason-leaving-the-group =
    .request = Dans ces conditions, je quitte le groupe
    .candid =
        { $register ->
            [informal]
                Je t’en prie. Je n’envoie la newsletter que parce que je modère le groupe. Si tu prends pour toi un envoi
                anonyme, ce n’est pas mon problème. Le groupe organise des rencontres où faire connaissance. La
                balle est dans ton camp.
           *[formal]
                Je vous en prie. Je n’envoie la newsletter que parce que je modère le groupe. Si vous prenez pour vous un
                envoi anonyme, ce n’est pas mon problème. Le groupe organise des rencontres où faire connaissance. La
                balle est dans votre camp.
        }
    .courteous =
        { $register ->
            [informal]
                Merci de ta franchise, même si c’est dommage ! La newsletter part à tout le monde et ne vise personne.
                Viens donc à une rencontre du groupe : la porte t’est ouverte.
           *[formal]
                Merci de votre franchise, même si c’est dommage ! La newsletter part à tout le monde et ne vise
                personne. Venez donc à une rencontre du groupe : la porte vous est ouverte.
        }

# The source says that it is not called a getting-to-know list. In French, “rencontrer des gens” is what one does on a
# “site de rencontres”, a dating site.
reason-networking-means-meeting =
    .request = Pour moi, réseauter, c’est rencontrer des gens
    .candid =
        Exact. Mais dans l’ordre : *d’abord* se rencontrer, *ensuite* s’ajouter. Cela s’appelle
        { $platform-a-contact-list }, pas un site de rencontres.
    .courteous =
        Merci, nous voilà d’accord ! Mais j’aime rencontrer les gens avant de les ajouter. Peut-être à un
        événement ? Avec plaisir.

# The request is a rhetorical question of salespeople; the answer takes it for a real one.
reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] As-tu déjà imaginé ce que xyz pourrait t’apporter ?
           *[formal] Avez-vous déjà imaginé ce que xyz pourrait vous apporter ?
        }
    .candid = Franchement ? Non.
    .courteous =
        { $register ->
            [informal]
                Merci d’avoir pensé à moi ! Je ne crois pas que cela me convienne. Si cela change, c’est moi qui
                reviendrai vers toi.
           *[formal]
                Merci d’avoir pensé à moi ! Je ne crois pas que cela me convienne. Si cela change, c’est moi qui
                reviendrai vers vous.
        }

reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] Je peux peut-être t’être utile ?
           *[formal] Peut-être puis-je vous être utile ?
        }
    .candid =
        Peut-être, mais pas comme ça. Le démarchage a mauvaise presse, et nous n’en sommes pas loin. Du spam non plus,
        d’ailleurs.
    .courteous =
        Merci de la proposition ! Pour l’instant, je me débrouille, et sinon, je m’adresse d’abord aux gens que je connais
        déjà.

# The source falls into the house along with the door, and is told that this is damage to property. The French for it is
# “aller droit au but”, straight to the goal, which is also the motto of a football club; so the referee answers. A goal
# that does not count is “refusé”, as is the request; it was a foul on the keeper, who is me, and the nerves leave the
# field on a stretcher.
reason-straight-to-the-point =
    .request = Je vais aller droit au but
    .candid = But refusé pour faute sur le gardien. Heureusement, seuls mes nerfs sortent sur civière.
    .courteous =
        Merci, j’aime aussi la franchise ! Tout cela tient dans un message ; mes contacts, eux, sont des gens que je
        connais déjà.

# “Positionner sur des missions” is the jargon of French recruiters. A mission makes everybody think of the message that
# self-destructs, and so the project that is promised for later does so, too, before it exists.
reason-project-offers =
    .request =
        { $register ->
            [informal] Afin de pouvoir te positionner sur des missions en adéquation avec ton profil
           *[formal] Afin de pouvoir vous positionner sur des missions en adéquation avec votre profil
        }
    .candid =
        Aïe, encore un intermédiaire. Le marché n’en manque pas. Quant aux missions promises, elles s’autodétruisent avant
        d’exister.
    .courteous =
        Merci de l’intérêt porté à mon profil ! Je trouve mes missions sans intermédiaire et préfère ne figurer dans
        aucun fichier. Une offre précise, je la lirai quand même volontiers.

reason-looking-for-contacts =
    .request = Je suis à la recherche de contacts intéressants
    .candid = Moi aussi. Encore faut-il un peu plus qu’une { $platform-request } sans un mot d’explication.
    .courteous =
        { $register ->
            [informal]
                Merci ! J’aime aussi les contacts intéressants, une fois que je sais à qui j’ai affaire.
                Écris-moi donc deux mots sur toi.
           *[formal]
                Merci ! J’aime aussi les contacts intéressants, une fois que je sais à qui j’ai affaire.
                Écrivez-moi donc deux mots sur vous.
        }

# “Pas sorcier”, no sorcery, is what is not that hard.
reason-you-as-moderator =
    .request =
        { $register ->
            [informal] Puisque tu modères le groupe, j’aimerais t’avoir dans { $platform-my-contact-list }
           *[formal] Puisque vous modérez le groupe, je souhaiterais vous avoir dans { $platform-my-contact-list }
        }
    .candid =
        Il suffit d’un coup d’œil à la page du groupe : toute l’équipe de modération y figure. Ce n’est pourtant pas
        sorcier, si ?
    .courteous =
        Merci de cette confiance ! Nul besoin d’être en contact : on me trouve toujours sur la page du groupe, avec toute
        l’équipe.

# The toast of the source, to both of us soon having too many contacts: “à la nôtre” is what one says who drinks to both,
# and “puissions-nous” is how a solemn wish begins. Four digits are thousands, in which one gets lost. What
# is worth nothing is, in French, not worth “tripette”, a little tripe.
reason-you-visited-add =
    .request =
        { $register ->
            [informal] Tu as consulté mon profil, { $platform-like-to-add-you }
           *[formal] Vous avez consulté mon profil, { $platform-like-to-add-you }
        }
    .candid =
        À la nôtre ! Puissions-nous bientôt nous perdre parmi des milliers de contacts, dont 98 % ne vaudront pas
        tripette.
    .courteous =
        Merci de m’avoir écrit ! J’aime regarder des profils, souvent par curiosité, mais mes contacts, je les connais en
        personne.

reason-want-you-in-network =
    .request =
        { $register ->
            [informal] J’aimerais te compter dans mon réseau
           *[formal] Je souhaiterais vous compter dans mon réseau
        }
    .candid = Comme ça, sans raison ?
    .courteous =
        Merci, cela me fait plaisir ! Il me manque seulement une raison : d’où nous connaissons-nous, ou quel projet
        avons-nous en commun ? Une phrase à ce sujet m’aiderait déjà.

# The end of .courteous is a proverb: everything comes at its time to those who know how to wait.
reason-visited-profile =
    .request =
        { $register ->
            [informal] J’ai consulté ton profil
           *[formal] J’ai consulté votre profil
        }
    .request-2 =
        { $register ->
            [informal] Tu as consulté mon profil
           *[formal] Vous avez consulté mon profil
        }
    .candid = Oui, et alors ?
    .courteous =
        Merci pour ce message ! Une visite sur mon profil est toujours la bienvenue. Nous ne nous connaissons pas encore
        pour autant, mais tout vient à point à qui sait attendre.

reason-building-expert-network =
    .request = Je constitue un réseau d’experts
    .request-2 = Je constitue un cloud d’experts
    .request-3 = Je monte un pôle de compétences
    .candid = Pour cela, on peut { $platform-remember }. C’est même fait pour.
    .courteous =
        { $register ->
            [informal]
                Merci, cela me touche ! Pour me retrouver, tu peux { $platform-remember-me }. Nul besoin d’être en
                contact.
           *[formal]
                Merci, cela me touche ! Pour me retrouver, vous pouvez { $platform-remember-me }. Nul besoin d’être en
                contact.
        }

# The source generates success together and is answered by one who stays on the ground. So here the slogan climbs to the
# summits, and the answer is afraid of heights.
reason-success-together =
    .request = Atteignons ensemble les sommets de la réussite
    .candid = Sans moi : j’ai le vertige, et je préfère garder les pieds sur terre.
    .courteous =
        Merci, c’est un bel objectif ! Encore trop vague pour un oui, mais je réfléchirai volontiers à une proposition
        précise.

reason-attending-my-event =
    .request =
        { $register ->
            [informal] Puisque tu souhaites participer à mon événement, j’aimerais te compter parmi mes contacts
           *[formal] Puisque vous souhaitez participer à mon événement, j’aimerais vous compter parmi mes contacts
        }
    .candid = Très bien. Rencontrons-nous là-bas, et pour la suite, nous aviserons.
    .courteous =
        { $register ->
            [informal]
                Merci, j’ai hâte d’être à ton événement ! Parlons-nous là-bas, puis restons en contact si l’envie est
                partagée.
           *[formal]
                Merci, j’ai hâte d’être à votre événement ! Parlons-nous là-bas, puis restons en contact si l’envie est
                partagée.
        }

# “Oui” and “Non” are the buttons under such a request: whoever says yes shares their own profile automatically, too.
reason-share-my-profile =
    .request =
        { $register ->
            [informal] Puis-je partager mon profil avec toi ?
           *[formal] Puis-je partager mon profil avec vous ?
        }
    .candid =
        { $register ->
            [informal]
                Pour quoi faire ? En échange, tu reçois d’office le mien. Donne-moi une meilleure raison de préférer « Oui »
                à « Non ».
           *[formal]
                Pour quoi faire ? En échange, vous recevez d’office le mien. Donnez-moi une meilleure raison de préférer
                « Oui » à « Non ».
        }
    .courteous =
        { $register ->
            [informal]
                Merci de la proposition ! Cela reviendrait à partager aussi mon profil, et je ne le fais qu’avec les
                gens que je connais. Dis-moi plutôt de quoi il s’agit.
           *[formal]
                Merci de la proposition ! Cela reviendrait à partager aussi mon profil, et je ne le fais qu’avec les
                gens que je connais. Dites-moi plutôt de quoi il s’agit.
        }
