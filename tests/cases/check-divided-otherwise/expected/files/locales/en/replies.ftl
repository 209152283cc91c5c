reply-salutation = Hello!
    .named = Hello there!
reply-opening =
    .candid = To “{ $request }” I say:
    .courteous = About the { $platform-request }:
reply-closing =
    .candid = No hard feelings.
    .courteous = See you.
reply-link = More: { $link }
reply-sign-off = Regards
reply-part = ({ $part }/{ $parts })
reply-notice = { $license } ({ $license-url }), translated from “{ $work-title }”: { $work-url }
    .short = { $license } ({ $license-url }), translated: { $work-url }
    .minimal = { $license }: { $license-url }
license-changes = translated

site-language = English
site-quote = “{ $text }”

# de: site-new = neu
# site-new = …

site-old = old
site-notice = Translated from [{ $work-title }]({ $work-url }), license [{ $license }]({ $license-url })
