### The document, where the French of Québec differs: no space before ; ! ?, and an *infolettre* for a newsletter.

document-license-note =
    { $register ->
        [informal]
            Plusieurs personnes ont voulu reprendre ce texte. Il est donc sous licence [{ $license }]({ $license-url }) :
            tu peux le diffuser et le réécrire à ta guise. Ce qui en résulte reste sous la même licence (*sa*), et aucun
            usage commercial n’en est permis (*nc*). Nul besoin de citer mon nom (*by*); le titre et l’adresse
            de l’article d’origine, eux, sont à indiquer. Amuse-toi bien!
       *[formal]
            Plusieurs personnes ont voulu reprendre ce texte. Il est donc sous licence [{ $license }]({ $license-url }) :
            vous pouvez le diffuser et le réécrire à votre guise. Ce qui en résulte reste sous la même licence (*sa*),
            et aucun usage commercial n’en est permis (*nc*). Nul besoin de citer mon nom (*by*); le titre et l’adresse
            de l’article d’origine, eux, sont à indiquer. Amusez-vous bien!
    }

document-this-link =
    J’ai répondu à { $platform-your-request } par un lien vers cette page? Alors voici pourquoi je ne l’ai pas acceptée.

document-why-this-page =
    { $groups ->
        [one] Je modère un groupe de plus de
        [2] Je modère deux groupes, dont l’un compte plus de
       *[other] Je modère { $groups } groupes, dont l’un compte plus de
    } { $members ->
        [one] { $members } membre.
        [many] { $members } de membres.
       *[other] { $members } membres.
    } { $newsletters ->
        [0] Cela me rapporte régulièrement quelques { $platform-requests }.
        [1] J’envoie aussi une infolettre, et chaque numéro me rapporte quelques { $platform-requests }.
       *[other] J’envoie aussi les infolettres, et chaque numéro me rapporte quelques { $platform-requests }.
    } Plutôt que de réexpliquer chaque fois pourquoi je refuse, je l’ai écrit une bonne fois pour toutes.
    .heading = Pourquoi cette page existe
