### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.

# The name of this language in the language itself.
site-language = English

# Quotation marks around what somebody wrote.
site-quote = “{ $text }”

# Marks a reason that was added later.
site-new = new

# Labels the link by which one can point to a single reason.
site-permalink = Link to this reason

site-languages = Other languages
site-platforms = Other platforms

# The heading of a text file with all the replies.
site-replies = { $platform }: replies to copy

site-tone =
    .candid = candid
    .courteous = courteous

# How the reader is addressed. In a language that makes no such difference the labels are never seen.
site-register =
    .formal = formal
    .informal = informal

# The first link of every page, for people who read with the keyboard.
site-skip = Skip to the text

# Stands in the results of search engines; at most 200 characters.
site-description = The lines with which perfect strangers ask to be added as a contact, and what I think of each.

site-search = Search the list
site-tones = Tone
site-registers = Form of address

site-copy = Copy reply
site-copied = Copied
site-share = Share
site-link-copied = Link copied

# Where the browser does not let anything be copied.
site-copy-failed = That could not be copied; you can select the text.

# What the length of a reply is counted in, behind the number.
site-unit =
    .characters = characters
    .bytes = bytes
    .parts = text messages

# The link from the list to a page with just one reason on it, and the link back.
site-alone = Just this reason
site-whole-list = All the reasons

# Before a text in another language.
site-fallback = Not translated yet

# Before a translation that is older than the source is today.
site-stale = The original has changed since this was translated

# The title of the feed of reasons that were added.
site-feed = New reasons

site-not-found = There is no such page here.

# Stands at the foot of every page. A translation says that it is one.
site-notice =
    Translated from German and adapted from the article [“{ $work-title }”]({ $work-url }). This text is licensed
    under [{ $license }]({ $license-url }): you may share it only under the same license, and not commercially.

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = English text: { $contributors }.
