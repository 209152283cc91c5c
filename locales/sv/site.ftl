### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.
###
### Words agree with what they describe: *ett skäl* is new (nytt), *ett svar* is complete (fullständigt) or copied
### (kopierat), *en ton* is candid (uppriktig).

# The name of this language in the language itself.
site-language = Svenska

# Quotation marks around what somebody wrote.
site-quote = ”{ $text }”

# Marks a reason that was added later.
site-new = nytt

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request } (nytt)

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = Länk till det här skälet

site-languages = Andra språk
site-platforms = Andra plattformar

# The heading of a text file with all the replies.
site-replies = { $platform }: svar att kopiera

site-tone =
    .candid = uppriktig
    .courteous = vänlig

# How the reader is addressed. Swedish says *du* to everybody, so these are never seen.
site-register =
    .formal = ni-tilltal
    .informal = du-tilltal

# The first link of every page, for people who read with the keyboard.
site-skip = Till texten

# Stands in the results of search engines; at most 200 characters.
site-description = Vad vilt främmande människor skriver när de vill in på min kontaktlista, och vad jag tänker om det.

site-search = Sök i listan
site-tones = Ton
site-registers = Tilltal

site-copy = Kopiera svaret
site-copied = Kopierat
site-share = Dela
site-link-copied = Länken är kopierad

# Where the browser does not let anything be copied.
site-copy-failed = Det gick inte att kopiera, men texten går att markera.

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages. *Tecken*, *byte* and
# *sms* are the same in the plural.
site-length =
    .characters = { $length } tecken
    .characters-of-limit = { $length } av { $limit } tecken
    .bytes = { $length } byte
    .bytes-of-limit = { $length } av { $limit } byte
    .parts = { $length } sms
    .parts-of-limit = { $length } av { $limit } sms

# When a reply is sent in several parts, at least two; $text is the length of the longest, as site-length has it.
site-divided = { $parts } delar, den längsta: { $text }

# How much of a reply there is: all of it, or less, so that it fits the platform.
site-detail =
    .full = fullständigt
    .compact = förkortat
    .minimal = så kort som möjligt

# The link from the list to a page with just one reason on it, and the link back.
site-alone = Bara det här skälet
site-whole-list = Alla skäl

# Before a text in another language.
site-fallback = Inte översatt ännu

# Before a translation that is older than the source is today.
site-stale = Originalet har ändrats sedan det översattes

# The title of the feed of reasons that were added.
site-feed = Nya skäl

site-not-found = Den sidan finns inte här.

# Stands at the foot of every page. A translation says that it is one.
site-notice =
    Översatt från tyska och bearbetad efter artikeln [”{ $work-title }”]({ $work-url }). Texten ligger under
    licensen [{ $license }]({ $license-url }): den får bara spridas under samma licens, och inte kommersiellt.

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = Svensk text: { $contributors }.
