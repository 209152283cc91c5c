### The reasons, where the French of Québec differs: no space before ; ! ?, and its own words: *infolettre*, *pourriel*,
### *sollicitation*, and *mandat* for a freelancer’s project.

reason-suggested-by-network =
    .courteous =
        Merci de m’avoir écrit! Je laisse de côté les suggestions automatiques : mes contacts sont des gens à qui j’ai
        déjà parlé, et ce plaisir-là, nous l’avons encore devant nous.

reason-learn-about-company =
    .courteous =
        { $register ->
            [informal]
                Merci de ton intérêt! Je répondrai volontiers à tes questions par message; inutile d’être dans
                { $platform-my-contact-list } pour cela.
           *[formal]
                Merci de votre intérêt! Je répondrai volontiers à vos questions par message; inutile d’être dans
                { $platform-my-contact-list } pour cela.
        }

# “Je vous envoie du monde”, I will send people to you, is what everybody in Québec promises a plumber for a discount.
reason-something-may-come-up =
    .candid =
        « Un bon prix, et je vous envoie du monde », dit-on au plombier. Ici, même le premier contrat, c’est
        « peut-être, un jour ».
    .courteous =
        Merci pour ce gentil message! Je n’ajoute pas de contacts « au cas où ». Dès qu’il sera question de quelque
        chose de précis, un message suffira, et nous en parlerons.

reason-what-do-you-do =
    .request =
        { $register ->
            [informal] Tu fais quoi exactement?
           *[formal] Que faites-vous exactement?
        }
    .courteous =
        { $register ->
            [informal]
                Merci de poser la question! Mon profil dit en détail ce que je fais. Si quelque chose n’y est pas,
                n’hésite pas à m’écrire.
           *[formal]
                Merci de poser la question! Mon profil dit en détail ce que je fais. Si quelque chose n’y est pas,
                n’hésitez pas à m’écrire.
        }

reason-not-just-a-recipient =
    .request =
        { $register ->
            [informal] Je ne me considère pas comme un simple numéro parmi les abonnés de ton infolettre
           *[formal] Je ne me considère pas comme un simple numéro parmi les abonnés de votre infolettre
        }
    .candid =
        Ce n’est même pas mon infolettre. Je l’envoie pour toute l’équipe de modération à tous les membres qui la
        veulent, et la plupart me sont inconnus. { $register ->
            [informal] Pour moi, tu es donc anonyme.
           *[formal] Pour moi, vous êtes donc anonyme.
        } Décevant, peut-être, mais c’est ainsi.
    .courteous =
        Merci de lire l’infolettre! Je l’envoie pour toute l’équipe de modération, sans connaître la plupart des
        membres. Mes contacts, je préfère les nouer après une conversation.

# The next contract is that of `reason-something-may-come-up`.
reason-looking-for-x =
    .candid =
        Dit après mon refus, cela ne m’arrache qu’un sourire las. C’est le prochain contrat promis au plombier : il
        l’attend encore.
    .courteous =
        { $register ->
            [informal]
                Merci pour l’explication! Si je peux aider, dis-moi par message de quoi il s’agit au juste; nul besoin
                d’être en contact.
           *[formal]
                Merci pour l’explication! Si je peux aider, dites-moi par message de quoi il s’agit au juste; nul besoin
                d’être en contact.
        }

reason-leaving-the-group =
    .candid =
        { $register ->
            [informal]
                Je t’en prie. Je n’envoie l’infolettre que parce que je modère le groupe. Si tu prends pour toi un envoi
                anonyme, ce n’est pas mon problème. Le groupe organise des rencontres où faire connaissance. La
                balle est dans ton camp.
           *[formal]
                Je vous en prie. Je n’envoie l’infolettre que parce que je modère le groupe. Si vous prenez pour vous un
                envoi anonyme, ce n’est pas mon problème. Le groupe organise des rencontres où faire connaissance. La
                balle est dans votre camp.
        }
    .courteous =
        { $register ->
            [informal]
                Merci de ta franchise, même si c’est dommage! L’infolettre part à tout le monde et ne vise personne.
                Viens donc à une rencontre du groupe : la porte t’est ouverte.
           *[formal]
                Merci de votre franchise, même si c’est dommage! L’infolettre part à tout le monde et ne vise
                personne. Venez donc à une rencontre du groupe : la porte vous est ouverte.
        }

reason-networking-means-meeting =
    .courteous =
        Merci, nous voilà d’accord! Mais j’aime rencontrer les gens avant de les ajouter. Peut-être à un
        événement? Avec plaisir.

reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] As-tu déjà imaginé ce que xyz pourrait t’apporter?
           *[formal] Avez-vous déjà imaginé ce que xyz pourrait vous apporter?
        }
    .candid = Franchement? Non.
    .courteous =
        { $register ->
            [informal]
                Merci d’avoir pensé à moi! Je ne crois pas que cela me convienne. Si cela change, c’est moi qui
                reviendrai vers toi.
           *[formal]
                Merci d’avoir pensé à moi! Je ne crois pas que cela me convienne. Si cela change, c’est moi qui
                reviendrai vers vous.
        }

reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] Je peux peut-être t’être utile?
           *[formal] Peut-être puis-je vous être utile?
        }
    .candid =
        Peut-être, mais pas comme ça. La sollicitation a mauvaise presse, et nous n’en sommes pas loin. Du pourriel non
        plus.
    .courteous =
        Merci de la proposition! Pour l’instant, je me débrouille, et sinon, je m’adresse d’abord aux gens que je
        connais déjà.

# “Aller droit au but” is to go straight to the goal; so the referee answers. In Québec it is one of hockey, and the
# nerves leave the ice on a stretcher.
reason-straight-to-the-point =
    .candid = But refusé pour hors-jeu. Heureusement, seuls mes nerfs quittent la glace sur une civière.
    .courteous =
        Merci, j’aime aussi la franchise! Tout cela tient dans un message; mes contacts, eux, sont des gens que je
        connais déjà.

# A freelancer’s project is a *mandat* in Québec, and so is what politicians are elected to; and before that they
# promise much.
reason-project-offers =
    .request =
        { $register ->
            [informal] Afin de pouvoir te proposer des mandats en adéquation avec ton profil
           *[formal] Afin de pouvoir vous proposer des mandats en adéquation avec votre profil
        }
    .candid =
        Aïe, encore un intermédiaire. Le marché n’en manque pas. Quant aux mandats, ce sont des promesses
        électorales.
    .courteous =
        Merci de l’intérêt porté à mon profil! Je trouve mes mandats sans intermédiaire et préfère ne figurer dans
        aucune banque de candidatures. Une offre précise, je la lirai quand même volontiers.

reason-looking-for-contacts =
    .courteous =
        { $register ->
            [informal]
                Merci! J’aime aussi les contacts intéressants, une fois que je sais à qui j’ai affaire.
                Écris-moi donc deux mots sur toi.
           *[formal]
                Merci! J’aime aussi les contacts intéressants, une fois que je sais à qui j’ai affaire.
                Écrivez-moi donc deux mots sur vous.
        }

reason-you-as-moderator =
    .candid =
        Il suffit d’un coup d’œil à la page du groupe : toute l’équipe de modération y figure. Ce n’est pourtant pas
        sorcier, non?
    .courteous =
        Merci de cette confiance! Nul besoin d’être en contact : on me trouve toujours sur la page du groupe, avec toute
        l’équipe.

# What is worth nothing is, in Québec, not worth five *cennes*, five cents.
reason-you-visited-add =
    .candid =
        Santé! Puissions-nous bientôt nous perdre parmi des milliers de contacts, dont 98 % ne vaudront pas cinq
        cennes.
    .courteous =
        Merci de m’avoir écrit! J’aime regarder des profils, souvent par curiosité, mais mes contacts, je les connais en
        personne.

reason-want-you-in-network =
    .candid = Comme ça, sans raison?
    .courteous =
        Merci, cela me fait plaisir! Il me manque seulement une raison : d’où nous connaissons-nous, ou quel projet
        avons-nous en commun? Une phrase à ce sujet m’aiderait déjà.

reason-visited-profile =
    .candid = Oui, et alors?
    .courteous =
        Merci pour ce message! Une visite sur mon profil est toujours la bienvenue. Nous ne nous connaissons pas encore
        pour autant, mais tout vient à point à qui sait attendre.

reason-building-expert-network =
    .request-2 = Je constitue un nuage d’experts
    .courteous =
        { $register ->
            [informal]
                Merci, cela me touche! Pour me retrouver, tu peux { $platform-remember-me }. Nul besoin d’être en
                contact.
           *[formal]
                Merci, cela me touche! Pour me retrouver, vous pouvez { $platform-remember-me }. Nul besoin d’être en
                contact.
        }

reason-success-together =
    .courteous =
        Merci, c’est un bel objectif! Encore trop vague pour un oui, mais je réfléchirai volontiers à une proposition
        précise.

reason-attending-my-event =
    .courteous =
        { $register ->
            [informal]
                Merci, j’ai hâte d’être à ton événement! Parlons-nous là-bas, puis restons en contact si l’envie est
                partagée.
           *[formal]
                Merci, j’ai hâte d’être à votre événement! Parlons-nous là-bas, puis restons en contact si l’envie est
                partagée.
        }

reason-share-my-profile =
    .request =
        { $register ->
            [informal] Je peux partager mon profil avec toi?
           *[formal] Puis-je partager mon profil avec vous?
        }
    .candid =
        { $register ->
            [informal]
                Pour quoi faire? En échange, tu reçois d’office le mien. Donne-moi une meilleure raison de préférer
                « Oui » à « Non ».
           *[formal]
                Pour quoi faire? En échange, vous recevez d’office le mien. Donnez-moi une meilleure raison de préférer
                « Oui » à « Non ».
        }
    .courteous =
        { $register ->
            [informal]
                Merci de la proposition! Cela reviendrait à partager aussi mon profil, et je ne le fais qu’avec les
                gens que je connais. Dis-moi plutôt de quoi il s’agit.
           *[formal]
                Merci de la proposition! Cela reviendrait à partager aussi mon profil, et je ne le fais qu’avec les
                gens que je connais. Dites-moi plutôt de quoi il s’agit.
        }
