### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.

# The name of this language in the language itself.
site-language = Deutsch

# Quotation marks around what somebody wrote.
site-quote = „{ $text }“

# Marks a reason that was added later: it describes the reason.
site-new = neu

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request } (neu)

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = Link zu diesem Grund

site-languages = Andere Sprachen
site-platforms = Andere Plattformen

# The heading of a text file with all the replies.
site-replies = { $platform }: Antworten zum Kopieren

# What the tones are called where one chooses between them: “offen” is frank, “freundlich” is friendly. The words
# describe a tone (site-tones).
site-tone =
    .candid = offen
    .courteous = freundlich
# How the reader is addressed: with the polite *Sie* or the familiar *du*. In a language that makes no such difference
# the labels are never seen.
site-register =
    .formal = Anrede mit Sie
    .informal = Anrede mit du

# The first link of every page, for people who read with the keyboard.
site-skip = Zum Text

# Stands in the results of search engines; at most 200 characters.
site-description = Die Sätze, mit denen fremde Menschen als Kontakt aufgenommen werden möchten, und was ich dazu denke.

site-search = In der Liste suchen
site-tones = Ton
site-registers = Anrede

site-copy = Antwort kopieren
site-copied = Kopiert
site-share = Teilen
site-link-copied = Link kopiert

# Where the browser does not let anything be copied.
site-copy-failed = Kopieren ging nicht; der Text lässt sich markieren.

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages. Choose by the number
# wherever your language has another form for it.
#
# de: „Zeichen“ und „SMS“ haben keinen eigenen Plural; die Auswahl steht hier für die anderen Sprachen.
site-length =
    .characters =
        { $length ->
            [one] { $length } Zeichen
           *[other] { $length } Zeichen
        }
    .characters-of-limit =
        { $limit ->
            [one] { $length } von { $limit } Zeichen
           *[other] { $length } von { $limit } Zeichen
        }
    .bytes =
        { $length ->
            [one] { $length } Byte
           *[other] { $length } Bytes
        }
    .bytes-of-limit =
        { $limit ->
            [one] { $length } von { $limit } Byte
           *[other] { $length } von { $limit } Bytes
        }
    .parts =
        { $length ->
            [one] { $length } SMS
           *[other] { $length } SMS
        }
    .parts-of-limit =
        { $limit ->
            [one] { $length } von { $limit } SMS
           *[other] { $length } von { $limit } SMS
        }

# When a reply is sent in several parts, at least two; $text is the length of the longest, as site-length has it.
site-divided = { $parts } Teile, der längste: { $text }

# How much of a reply there is: all of it, or less, so that it fits the platform. Each word describes the reply.
site-detail =
    .full = vollständig
    .compact = gekürzt
    .minimal = so kurz wie möglich

# The link from the list to a page with just one reason on it, and the link back.
site-alone = Nur dieser Grund
site-whole-list = Alle Gründe

# Before a text in another language.
site-fallback = Noch nicht übersetzt

# Before a translation that is older than the source is today.
site-stale = Das Original hat sich seit der Übersetzung geändert

# The title of the feed of reasons that were added.
site-feed = Neue Gründe

site-not-found = Diese Seite gibt es hier nicht.

# Stands at the foot of every page. A translation says that it is one.
site-notice =
    Bearbeitung des Artikels [„{ $work-title }“]({ $work-url }). Der Text steht unter der Lizenz [{ $license }]({ $license-url }):
    Weitergabe nur unter derselben Lizenz und nicht kommerziell.

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = Deutscher Text: { $contributors }.
