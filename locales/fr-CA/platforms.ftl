### The platforms and their words, where the French of Québec differs: *signet* (Mastodon’s own label in Canada),
### *texto*, *cellulaire*, *courriel*, and *demande d’amitié*, which is what people say there.

platform-generic =
    .remember = ajouter un signet
    .remember-me = ajouter un signet

platform-facebook =
    .request = demande d’amitié
    .request-begins = consonant
    .requests = demandes d’amitié
    .add = envoyer une demande d’amitié

platform-sms =
    .name = Texto
    .suggester = mon cellulaire
    .suggester-inline =
        { $register ->
            [informal] ton cellulaire
           *[formal] votre cellulaire
        }
    .heavy-users = Quand on reçoit beaucoup de textos
    .as-tool = Pour moi, le cellulaire est un outil de travail

platform-discord =
    .request = demande d’amitié
    .request-begins = consonant
    .requests = demandes d’amitié
    .add = envoyer une demande d’amitié

platform-email =
    .name = Courriel
    .heavy-users = Quand on reçoit beaucoup de courriels
    .as-tool = Pour moi, le courriel est un outil de travail
