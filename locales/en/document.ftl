### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters.
document-title = { $platform }: or why I did not accept your { $platform-request }

# The three abbreviations sa, nc, and by stand like this in the name of the license; do not translate them.
document-license-note =
    Some readers wanted to use this text themselves, so it is licensed under [{ $license }]({ $license-url }). That
    means you may pass it on and rewrite it for your own purposes. Whatever comes of it stays under the same license
    (*sa*), and it may not be used commercially (*nc*). There is no need to mention my name (*by*); the title and the
    address of the original article do have to be there. Have fun with it!

document-problem =
    Anyone who uses { $platform-inline } a lot knows how it goes: perfect strangers want to be in touch with you. Some
    give a plausible reason, some give a flimsy one, and some give none at all.

document-this-link =
    Did I answer your { $platform-request } with a link to this page? Then this is where you can read why I did not
    accept it.

document-what-the-list-is =
    To me, { $platform-inline } is a tool for work. The people on my { $platform-contact-list } are people I
    know *personally* or have already worked with. The list is not a collection of people with whom I might do business
    someday, perhaps.
    .heading = What the list is for

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter.
document-why-this-page =
    { $groups ->
        [one] I moderate a group with more than { $members } members.
        [2] I moderate two groups, one of them with more than { $members } members.
       *[other] I moderate { $groups } groups, one of them with more than { $members } members.
    } { $newsletters ->
        [0] That regularly brings me a few { $platform-requests }.
        [one] I also send out a newsletter, and every issue brings me a few { $platform-requests }.
       *[other] I also send out the newsletters, and every issue brings me a few { $platform-requests }.
    } Rather than explain from scratch every time why I decline, I have written it down once.
    .heading = Why this page exists

document-reasons = This is what people write, and this is what I think about it:
    .heading = The reasons, one by one

document-open-list = And so on. I could keep adding to this list forever.

document-closing =
    Please don’t hold it against me. At least now you know why. { $groups ->
        [0] I would still be happy to meet you at an event.
       *[other] I would still be happy to meet you at a group meeting or at some other event.
    } I travel a lot, so it might just happen.
    .heading = In closing
