### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.

# The name of this language in the language itself.
site-language = Čeština

# Quotation marks around what somebody wrote.
site-quote = „{ $text }“

# Marks a reason that was added later; an adverb, “newly”, since a quotation stands before it.
site-new = nově

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request } (nově)

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = Odkaz na tento důvod

site-languages = Další jazyky
site-platforms = Další platformy

# The heading of a text file with all the replies.
site-replies = { $platform }: odpovědi ke zkopírování

# Said of the tone, a masculine.
site-tone =
    .candid = upřímný
    .courteous = vlídný

# How the reader is addressed: with “vy” or “ty”.
site-register =
    .formal = vykání
    .informal = tykání

# The first link of every page, for people who read with the keyboard.
site-skip = Přejít na text

# Stands in the results of search engines; at most 200 characters.
site-description = Věty, kterými si úplně cizí lidé říkají o místo v mých kontaktech, a co si o tom myslím.

site-search = Hledat v seznamu
site-tones = Tón
site-registers = Oslovení

site-copy = Kopírovat odpověď
site-copied = Zkopírováno
site-share = Sdílet
site-link-copied = Odkaz zkopírován

# Where the browser does not let anything be copied.
site-copy-failed = Kopírování se nepovedlo; text jde označit ručně.

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages. Behind “z” stands
# the genitive, which is the same for all numbers but 1; “SMS” has no forms.
site-length =
    .characters =
        { $length ->
            [one] { $length } znak
            [few] { $length } znaky
           *[other] { $length } znaků
        }
    .characters-of-limit =
        { $limit ->
            [1] { $length } z { $limit } znaku
           *[other] { $length } z { $limit } znaků
        }
    .bytes =
        { $length ->
            [one] { $length } bajt
            [few] { $length } bajty
           *[other] { $length } bajtů
        }
    .bytes-of-limit =
        { $limit ->
            [1] { $length } z { $limit } bajtu
           *[other] { $length } z { $limit } bajtů
        }
    .parts = { $length } SMS
    .parts-of-limit = { $length } z { $limit } SMS

# When a reply is sent in several parts, at least two; $text is the length of the longest, as site-length has it.
site-divided =
    { $parts ->
        [one] { $parts } část, nejdelší: { $text }
        [few] { $parts } části, nejdelší: { $text }
       *[other] { $parts } částí, nejdelší: { $text }
    }

# How much of a reply there is: all of it, or less, so that it fits the platform. A reply is a feminine (odpověď).
site-detail =
    .full = úplná
    .compact = zkrácená
    .minimal = co nejkratší

# The link from the list to a page with just one reason on it, and the link back.
site-alone = Jen tento důvod
site-whole-list = Všechny důvody

# Before a text in another language.
site-fallback = Zatím nepřeloženo

# Before a translation that is older than the source is today.
site-stale = Originál se od vzniku překladu změnil

# The title of the feed of reasons that were added.
site-feed = Nové důvody

site-not-found = Taková stránka tu není.

# Stands at the foot of every page.
site-notice =
    Překlad z němčiny a úprava článku [„{ $work-title }“]({ $work-url }). Text je pod
    licencí [{ $license }]({ $license-url }): šířit se smí jen pod stejnou licencí a nekomerčně.

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = Český text: { $contributors }.
