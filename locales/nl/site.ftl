### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.

# The name of this language in the language itself.
site-language = Nederlands

# Quotation marks around what somebody wrote: single ones, as books and newspapers in both countries have them.
site-quote = ‘{ $text }’

# Marks a reason that was added later.
site-new = nieuw

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request } (nieuw)

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = Link naar deze reden

site-languages = Andere talen
site-platforms = Andere platforms

# The heading of a text file with all the replies.
site-replies = { $platform }: antwoorden om te kopiëren

# Said of the tone.
site-tone =
    .candid = openhartig
    .courteous = vriendelijk

# How the reader is addressed.
site-register =
    .formal = u-vorm
    .informal = je-vorm

# The first link of every page, for people who read with the keyboard.
site-skip = Naar de tekst

# Stands in the results of search engines; at most 200 characters.
site-description = De zinnen waarmee wildvreemden als contact toegevoegd willen worden, en wat ik daarvan vind.

site-search = Zoeken in de lijst
site-tones = Toon
site-registers = Aanspreekvorm

site-copy = Antwoord kopiëren
site-copied = Gekopieerd
site-share = Delen
site-link-copied = Link gekopieerd

# Where the browser does not let anything be copied.
site-copy-failed = Kopiëren is niet gelukt; de tekst is wel te selecteren.

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages.
site-length =
    .characters =
        { $length ->
            [one] { $length } teken
           *[other] { $length } tekens
        }
    .characters-of-limit =
        { $limit ->
            [one] { $length } van { $limit } teken
           *[other] { $length } van de { $limit } tekens
        }
    .bytes =
        { $length ->
            [one] { $length } byte
           *[other] { $length } bytes
        }
    .bytes-of-limit =
        { $limit ->
            [one] { $length } van { $limit } byte
           *[other] { $length } van de { $limit } bytes
        }
    .parts =
        { $length ->
            [one] { $length } sms-bericht
           *[other] { $length } sms-berichten
        }
    .parts-of-limit =
        { $limit ->
            [one] { $length } van { $limit } sms-bericht
           *[other] { $length } van de { $limit } sms-berichten
        }

# When a reply is sent in several parts; $text is the length of the longest, as site-length has it. A part is a neuter
# (deel).
site-divided = { $parts } delen, het langste: { $text }

# How much of a reply there is: all of it, or less, so that it fits the platform.
site-detail =
    .full = volledig
    .compact = ingekort
    .minimal = zo kort mogelijk

# The link from the list to a page with just one reason on it, and the link back.
site-alone = Alleen deze reden
site-whole-list = Alle redenen

# Before a text in another language.
site-fallback = Nog niet vertaald

# Before a translation that is older than the source is today.
site-stale = Het origineel is sinds de vertaling gewijzigd

# The title of the feed of reasons that were added.
site-feed = Nieuwe redenen

site-not-found = Deze pagina bestaat hier niet.

# Stands at the foot of every page.
site-notice =
    Bewerkte vertaling uit het Duits van het artikel [‘{ $work-title }’]({ $work-url }). De tekst valt onder de
    licentie [{ $license }]({ $license-url }): delen mag alleen onder dezelfde licentie, en niet commercieel.

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = Nederlandse tekst: { $contributors }.
