### What a reply contains besides the reason. How much of it depends on how long the reply may be.

# Without and with a name. 様 alone opens a business message; no greeting need follow it.
reply-salutation =
    { $register ->
        [informal] どうも、こんにちは。
       *[formal] こんにちは。
    }
    .named =
        { $register ->
            [informal] { $recipient }さん、こんにちは。
           *[formal] { $recipient }様
        }

# What follows is an answer from reasons.ftl. $request is one of the requests there; none of them has 「」 in it.
reply-opening =
    .candid =
        { $register ->
            [informal] もらった{ $platform-request }は受けなかった。「{ $request }」と言われて思い浮かぶのは、これだけ。
           *[formal]
                いただいた{ $platform-request }は、お受けしませんでした。「{ $request }」とのお言葉に、
                思い浮かぶのは次のことだけです。
        }
    .courteous =
        { $register ->
            [informal] もらった{ $platform-request }は見送らせてもらったので、理由を伝えておくね。
           *[formal] いただいた{ $platform-request }は見送らせていただきました。その理由をお伝えいたします。
        }

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = それから、{ $answer }

reply-closing =
    .candid =
        { $register ->
            [informal] どうか悪く思わないで。どこかで直接会えたら、それはそれでうれしい。
           *[formal] どうぞ悪しからず。実際にお会いできましたら、それはそれでうれしく思います。
        }
    .courteous =
        { $register ->
            [informal] 気を悪くしないでもらえるとうれしい。いつか直接会えるといいな。
           *[formal] どうかお気を悪くなさいませんように。いつか直接お目にかかれましたら幸いです。
        }

# $link is an address; no punctuation may follow it.
reply-link = 詳しくはこちら：{ $link }

reply-sign-off =
    { $register ->
        [informal] それでは、また。
       *[formal] よろしくお願いいたします。
    }

# Stands before each part of a reply that is too long for one message.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license. Each address is followed by a space, since many programs take Japanese behind it for a
# part of it.
reply-notice = 『{ $work-title }』をドイツ語から翻訳・翻案：{ $work-url } / ライセンス：{ $license } { $license-url }
    .short = ドイツ語から翻訳・翻案：{ $work-url } / { $license } { $license-url }
    .minimal = { $license } { $license-url }
