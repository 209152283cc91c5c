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
reply-notice = { $license }
    .short = { $license }
    .minimal = { $license }

site-language = English
site-quote = “{ $text }”
site-notice = [{ $license }]({ $license-url })
