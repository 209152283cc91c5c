### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.
###
### fr: narrow no-break space (U+202F) before ; ! ? % and inside « », no-break space (U+00A0) before a colon.

# The name of this language in the language itself.
site-language = Français

# Quotation marks around what somebody wrote.
site-quote = « { $text } »

# Marks a reason that was added later. It stands beside a quotation, and agrees with nothing.
site-new = nouveau

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request } (nouveau)

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = Lien vers cette raison

site-languages = Autres langues
site-platforms = Autres plateformes

# The heading of a text file with all the replies.
site-replies = { $platform } : réponses à copier

# Said of the tone, a masculine.
site-tone =
    .candid = franc
    .courteous = courtois

# How the reader is addressed: with vous or with tu.
site-register =
    .formal = vouvoiement
    .informal = tutoiement

# The first link of every page, for people who read with the keyboard.
site-skip = Aller au texte

# Stands in the results of search engines; at most 200 characters.
site-description =
    Les phrases par lesquelles de parfaits inconnus demandent à figurer parmi mes contacts, et ce que j’en pense.

site-search = Chercher dans la liste
site-tones = Ton
site-registers = Vous ou tu

site-copy = Copier la réponse
site-copied = C’est copié
site-share = Partager
site-link-copied = Lien copié

# Where the browser does not let anything be copied.
site-copy-failed = La copie a échoué ; le texte peut être sélectionné à la main.

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages.
site-length =
    .characters =
        { $length ->
            [one] { $length } caractère
           *[other] { $length } caractères
        }
    .characters-of-limit = { $length } caractères sur { $limit }
    .bytes =
        { $length ->
            [one] { $length } octet
           *[other] { $length } octets
        }
    .bytes-of-limit = { $length } octets sur { $limit }
    .parts = { $length } SMS
    .parts-of-limit = { $length } SMS sur { $limit }

# When a reply is sent in several parts; $text is the length of the longest, as site-length has it.
site-divided = { $parts } parties, la plus longue : { $text }

# How much of a reply there is: all of it, or less, so that it fits the platform. A reply is a feminine (réponse).
site-detail =
    .full = complète
    .compact = abrégée
    .minimal = aussi courte que possible

# The link from the list to a page with just one reason on it, and the link back.
site-alone = Cette raison seule
site-whole-list = Toutes les raisons

# Before a text in another language.
site-fallback = Pas encore traduit

# Before a translation that is older than the source is today.
site-stale = L’original a changé depuis cette traduction

# The title of the feed of reasons that were added.
site-feed = Nouvelles raisons

site-not-found = Cette page n’existe pas ici.

# Stands at the foot of every page.
site-notice =
    Texte traduit de l’allemand et adapté de l’article [« { $work-title } »]({ $work-url }), sous licence [{ $license }]({ $license-url }) :
    à ne partager que sous la même licence et sans but commercial.

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = Texte français : { $contributors }.
