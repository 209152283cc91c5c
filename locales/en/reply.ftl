### What a reply contains besides the reason. How much of it depends on how long the reply may be.

# Without and with a name. What follows begins with a capital letter, since the sentence below can be left out.
reply-salutation = Hello!
    .named = Hello, { $recipient }!

# What follows the colon is an answer from reasons.ftl. $request is one of the requests there, and can end with a
# question mark.
reply-opening =
    .candid = I did not accept your { $platform-request }. All I can say to “{ $request }” is this:
    .courteous = I did not accept your { $platform-request }, and I would like to tell you why.

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = And { $answer }

reply-closing =
    .candid = No hard feelings. I would still be glad to meet you in person.
    .courteous = Please don’t hold it against me. I would be glad to meet you in person one day.

# $link is an address; no punctuation may follow it.
reply-link = The full story is here: { $link }

reply-sign-off = Best regards

# Stands before each part of a reply that is too long for one message.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license.
reply-notice =
    Text under { $license } ({ $license-url }), translated from German and adapted from “{ $work-title }”: { $work-url }
    .short = { $license } ({ $license-url }), translated and adapted from { $work-url }
    .minimal = { $license } { $license-url }
