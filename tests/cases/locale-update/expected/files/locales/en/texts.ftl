document-title = { $platform }: why not
document-intro =
    Whoever uses { $platform } knows this. The license is [{ $license }]({ $license-url }).

    { $groups ->
        [one] I moderate one group.
       *[other] I moderate { $groups } groups with { $members } members.
    }
    .heading = What this is about
document-reasons = This is what people write:

platform-generic =
    .request = request
platform-mail =
    .name = Email
platform-post =
    .name = Post
    .request = follow request

reason-visited-profile =
    .request = I visited your profile
    .request-2 = A visit
    .candid = Yes, *and*?
    .courteous = Thank you for the visit!
reason-leaving-the-group =
    .request = I am leaving the group
    .candid = Go ahead.
    .courteous = Thank you – and “see you” …
reason-share-my-profile =
    .request = Share profiles?
    .candid = What for? A { $platform-request } is no reason, and a second sentence does not make it a better one at all.
    .courteous = Thank you, no.

reply-salutation = Hello!
    .named = Hello { $recipient }!
reply-opening =
    .candid = To “{ $request }” I say:
    .courteous = About the { $platform-request }:
reply-closing =
    .candid = No hard feelings.
    .courteous = See you.
reply-link = More: { $link }

# de: reply-links =
# de:     { $groups ->
# de:         [one] Gruppe
# de:        *[other] Gruppen
# de:     }
# reply-links =
#     { $groups ->
#         [one] …
#        *[other] …
#     }

#   An odd comment
reply-sign-off   =
      Regards
reply-part = ({ $part }/{ $parts })
reply-notice = { $license } ({ $license-url }), translated from “{ $work-title }”: { $work-url }
    .short = { $license } ({ $license-url }), translated: { $work-url }
    .minimal = { $license }: { $license-url }
license-changes = translated

site-language = English
site-quote = “{ $text }”

# Höchstens zehn Zeichen.
# de: site-newer = neuer
# site-newer = …

site-new = new
site-notice = Translated from [{ $work-title }]({ $work-url }), license [{ $license }]({ $license-url })
site-old = gone
