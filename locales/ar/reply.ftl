### What a reply contains besides the reason. How much of it depends on how long the reply may be.
###
### Each line but the last, which is all Latin, begins with an Arabic word: messengers go by the first letter of a line to
### decide where it begins.

# Without and with a name.
reply-salutation = مرحبًا،
    .named = مرحبًا { $recipient }،

# What follows the colon is an answer from reasons.ftl. $request is one of the requests there, and can end with a
# question mark.
# $answers is how many answers follow: several, if one message has several requests.
reply-opening =
    .candid = لم أقبل { $platform-your-request }. وليس عندي على «{ $request }» سوى { $answers ->
            [1] هذا التعليق
           *[other] ما يلي
        }:
    .courteous = لم أقبل { $platform-your-request }، ويهمّني أن أوضح لك السبب.

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = و{ $answer }

reply-closing =
    .candid = بلا زعل. ما زال يسعدني أن نلتقي وجهًا لوجه.
    .courteous = أرجو أن يتسع صدرك لذلك. ويسعدني أن نلتقي يومًا وجهًا لوجه.

# $link is an address; no punctuation may follow it.
reply-link = التفاصيل كاملة هنا: { $link }

reply-sign-off = مع أطيب التحيات

# Stands before each part of a reply that is too long for one message. Not with a slash: in a line from the right,
# nobody knows from which side to read two numbers around it.
reply-part = ({ $part } من { $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license. After an address there is nothing but a space: programs that make links know the comma of
# Latin script and drop it from an address, and take that of Arabic for a part of it.
reply-notice =
    النص مترجم عن الألمانية بتصرّف من «{ $work-title }» { $work-url } وهو متاح برخصة { $license } { $license-url }
    .short = مترجم بتصرّف من { $work-url } ومتاح برخصة { $license } { $license-url }
    .minimal = { $license } { $license-url }
