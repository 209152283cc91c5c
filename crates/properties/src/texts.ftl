# The texts that a workspace must have, as short as they can be.

platform-mail =
    .name = mail
platform-generic =
    .request = request

document-title = T
license-changes = translated
reply-salutation = Hello
    .named = Hello { $recipient }
reply-opening =
    .candid = Your { $platform-request }:
reply-closing =
    .candid = Bye
reply-link = { $link }
reply-sign-off = Yours
reply-part = { $part }/{ $parts }
# All of it in each detail, so that a reply says the same however it is divided.
reply-notice = { $work-title }, translated: { $work-url } { $license } { $license-url }
    .short = { reply-notice }
    .minimal = { reply-notice }

site-language = English
site-quote = “{ $text }”
site-notice = { $work-title }, translated: { $work-url } [{ $license }]({ $license-url })
site-languages = Languages
site-platforms = Platforms
site-permalink = link
site-replies = Replies
site-new = new
site-tone =
    .candid = candid
site-register =
    .formal = formal
