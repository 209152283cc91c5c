### What a reply contains besides the reason. How much of it depends on how long the reply may be.

# Without and with a name. What follows begins with a capital letter, since the sentence below can be left out.
reply-salutation = Hej!
    .named = Hej { $recipient }!

# What follows the colon is an answer from reasons.ftl. $request is one of the requests there, and can end with a
# question mark. *Tacka nej* is to decline and to thank in one word.
# $answers is how many answers follow: several, if one message has several requests.
reply-opening =
    .candid = Jag har tackat nej till din { $platform-request }. På ”{ $request }” har jag nämligen bara { $answers ->
            [1] ett svar
           *[other] det här att svara
        }:
    .courteous = Jag har tackat nej till din { $platform-request } och vill gärna berätta varför.

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = Och { $answer }

reply-closing =
    .candid = Inget illa menat. Det vore ändå roligt att ses på riktigt.
    .courteous = Jag hoppas att du inte tar illa upp. Det vore roligt att träffas på riktigt.

# $link is an address; no sign may stand directly behind it.
reply-link = Hela historien finns här: { $link }

reply-sign-off = Vänliga hälsningar

# Stands before each part of a reply that is too long for one message.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license.
reply-notice = Text under { $license } ({ $license-url }), översatt från tyska och bearbetad efter ”{ $work-title }”: { $work-url }
    .short = { $license } ({ $license-url }), översatt och bearbetad efter { $work-url }
    .minimal = { $license } { $license-url }
