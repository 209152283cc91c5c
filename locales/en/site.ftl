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

# Stands at the foot of every page. A translation says that it is one.
site-notice =
    Translated from German and adapted from the article [“{ $work-title }”]({ $work-url }). This text is licensed
    under [{ $license }]({ $license-url }): you may share it only under the same license, and not commercially.
