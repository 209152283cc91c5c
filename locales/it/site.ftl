### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.

# The name of this language in the language itself.
site-language = Italiano

# Quotation marks around what somebody wrote.
site-quote = «{ $text }»

# Marks a reason that was added later: it describes the reason, a masculine (motivo).
site-new = nuovo

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown.
site-new-request = { $request } (nuovo)

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = Link a questo motivo

site-languages = Altre lingue
site-platforms = Altre piattaforme

# The heading of a text file with all the replies.
site-replies = { $platform }: risposte da copiare

# What the tones are called where one chooses between them. They describe a tone, a masculine (tono).
site-tone =
    .candid = schietto
    .courteous = cortese
# How the reader is addressed: with Lei or with tu.
site-register =
    .formal = dando del Lei
    .informal = dando del tu

# The first link of every page, for people who read with the keyboard.
site-skip = Vai al testo

# Stands in the results of search engines; at most 200 characters.
site-description = Le frasi con cui gente mai vista prima chiede di entrare tra i miei contatti, e che cosa ne penso.

site-search = Cerca nell’elenco
site-tones = Tono
site-registers = Lei o tu

site-copy = Copia la risposta
site-copied = Copiata
site-share = Condividi
site-link-copied = Link copiato

# Where the browser does not let anything be copied.
site-copy-failed = La copia non è riuscita; il testo si può selezionare a mano.

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages. “Byte” and “SMS”
# have no plural of their own; behind a round million stands *di*.
site-length =
    .characters =
        { $length ->
            [one] { $length } carattere
            [many] { $length } di caratteri
           *[other] { $length } caratteri
        }
    .characters-of-limit =
        { $length ->
            [one] { $length } carattere su { $limit }
            [many] { $length } di caratteri su { $limit }
           *[other] { $length } caratteri su { $limit }
        }
    .bytes =
        { $length ->
            [one] { $length } byte
            [many] { $length } di byte
           *[other] { $length } byte
        }
    .bytes-of-limit =
        { $length ->
            [one] { $length } byte su { $limit }
            [many] { $length } di byte su { $limit }
           *[other] { $length } byte su { $limit }
        }
    .parts = { $length } SMS
    .parts-of-limit = { $length } SMS su { $limit }

# When a reply is sent in several parts; $text is the length of the longest, as site-length has it.
site-divided = { $parts } parti, la più lunga: { $text }

# How much of a reply there is: all of it, or less, so that it fits the platform. A reply is a feminine (risposta).
site-detail =
    .full = completa
    .compact = accorciata
    .minimal = ridotta all’osso

# The link from the list to a page with just one reason on it, and the link back.
site-alone = Solo questo motivo
site-whole-list = Tutti i motivi

# Before a text in another language.
site-fallback = Non ancora tradotto

# Before a translation that is older than the source is today.
site-stale = L’originale è cambiato dopo questa traduzione

# The title of the feed of reasons that were added.
site-feed = Nuovi motivi

site-not-found = Qui questa pagina non c’è.

# Stands at the foot of every page.
site-notice =
    Testo tradotto dal tedesco e adattato dall’articolo [«{ $work-title }»]({ $work-url }). È distribuito con
    licenza [{ $license }]({ $license-url }): si può condividere solo con la stessa licenza e senza fini commerciali.

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = Testo italiano: { $contributors }.
