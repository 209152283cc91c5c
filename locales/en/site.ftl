### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.

# The name of this language in the language itself.
site-language = English

# Quotation marks around what somebody wrote.
site-quote = “{ $text }”

# Marks a reason that was added later.
site-new = new

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request } (new)

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

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

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages.
site-length =
    .characters =
        { $length ->
            [one] { $length } character
           *[other] { $length } characters
        }
    .characters-of-limit = { $length } of { $limit } characters
    .bytes =
        { $length ->
            [one] { $length } byte
           *[other] { $length } bytes
        }
    .bytes-of-limit = { $length } of { $limit } bytes
    .parts =
        { $length ->
            [one] { $length } text message
           *[other] { $length } text messages
        }
    .parts-of-limit =
        { $limit ->
            [one] { $length } of { $limit } text message
           *[other] { $length } of { $limit } text messages
        }

# When a reply is sent in several parts; $text is the length of the longest, as site-length has it.
site-divided = { $parts } parts, the longest: { $text }

# How much of a reply there is: all of it, or less, so that it fits the platform.
site-detail =
    .full = complete
    .compact = shortened
    .minimal = as short as possible

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
