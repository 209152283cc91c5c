### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters. “…, ou …” is how the French titles of the eighteenth century go on:
# *Candide, ou l’Optimisme*.
document-title = { $platform }, ou pourquoi je n’ai pas accepté { $platform-your-request }

# The three abbreviations sa, nc and by stand like this in the name of the license.
document-license-note =
    { $register ->
        [informal]
            Plusieurs personnes ont voulu reprendre ce texte. Il est donc sous licence [{ $license }]({ $license-url }) :
            tu peux le diffuser et le réécrire à ta guise. Ce qui en résulte reste sous la même licence (*sa*), et aucun
            usage commercial n’en est permis (*nc*). Nul besoin de citer mon nom (*by*) ; le titre et l’adresse
            de l’article d’origine, eux, sont à indiquer. Amuse-toi bien !
       *[formal]
            Plusieurs personnes ont voulu reprendre ce texte. Il est donc sous licence [{ $license }]({ $license-url }) :
            vous pouvez le diffuser et le réécrire à votre guise. Ce qui en résulte reste sous la même licence (*sa*),
            et aucun usage commercial n’en est permis (*nc*). Nul besoin de citer mon nom (*by*) ; le titre et l’adresse
            de l’article d’origine, eux, sont à indiquer. Amusez-vous bien !
    }

# Begins a sentence with $platform-heavy-users, “Quand on passe beaucoup de temps sur …”.
document-problem =
    { $platform-heavy-users }, on connaît cela : de parfaits inconnus demandent à figurer dans
    { $platform-the-contact-list }. Certains donnent une raison valable, d’autres une raison cousue de fil blanc,
    d’autres encore n’en donnent aucune.

# “Voici” is the page itself: replies carry the link to it. A request is a feminine, and so “acceptée”.
document-this-link =
    J’ai répondu à { $platform-your-request } par un lien vers cette page ? Alors voici pourquoi je ne l’ai pas acceptée.

# Begins with $platform-as-tool, “Pour moi, … est un outil de travail”.
document-what-the-list-is =
    { $platform-as-tool }. Dans { $platform-my-contact-list } figurent des gens que je connais *personnellement* ou avec
    qui j’ai déjà travaillé. Ce n’est pas une collection de gens avec qui il y aura peut-être, un jour, une affaire à
    conclure.
    .heading = À quoi sert cette liste

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. “Me rapporte” is ironic: it sounds like income. [one] is 0 and 1 in French, and behind a
# round million stands *de*.
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
        [1] J’envoie aussi une newsletter, et chaque numéro me rapporte quelques { $platform-requests }.
       *[other] J’envoie aussi les newsletters, et chaque numéro me rapporte quelques { $platform-requests }.
    } Plutôt que de réexpliquer chaque fois pourquoi je refuse, je l’ai écrit une bonne fois pour toutes.
    .heading = Pourquoi cette page existe

document-reasons = Voici ce que les gens écrivent, et ce que j’en pense :
    .heading = Les raisons, une par une

document-open-list = Et ainsi de suite. On pourrait allonger la liste à l’infini.

document-closing =
    { $register ->
        [informal] Surtout, ne m’en veux pas. Maintenant, au moins, tu sais pourquoi.
       *[formal] Surtout, ne m’en veuillez pas. Maintenant, au moins, vous savez pourquoi.
    } { $groups ->
        [0] Ce sera toujours un plaisir de faire connaissance lors d’un événement.
       *[other]
            Ce sera toujours un plaisir de faire connaissance, lors d’une rencontre entre membres ou d’un autre événement.
    } Je suis souvent par monts et par vaux : qui sait, peut-être nous croiserons-nous.
    .heading = Pour finir
