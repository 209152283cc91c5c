### What a reply contains besides the reason. How much of it depends on how long the reply may be.

# Without and with a name.
reply-salutation =
    { $register ->
        [informal] 你好！
       *[formal] 您好！
    }
    .named =
        { $register ->
            [informal] { $recipient }，你好！
           *[formal] { $recipient }，您好！
        }

# What follows the colon is an answer from reasons.ftl. $request is one of the requests there, and can end with a
# question mark; so a word and no comma stands behind it.
# $answers is how many answers follow: several, if one message has several requests.
reply-opening =
    .candid =
        { $register ->
            [informal] 你的{ $platform-request }我没接受。看到“{ $request }”{ $answers ->
                [1] 这句
                [2] 这两句
               *[other] 这几句
            }，我只想说：
           *[formal] 您的{ $platform-request }我没有接受。看到“{ $request }”{ $answers ->
                [1] 这句
                [2] 这两句
               *[other] 这几句
            }，我只想说：
        }
    .courteous =
        { $register ->
            [informal] 你的{ $platform-request }我没有接受，想跟你说说原因。
           *[formal] 您的{ $platform-request }我没有接受，想向您说明一下原因。
        }

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous =
        { $register ->
            [informal] 还有，{ $answer }
           *[formal] 另外，{ $answer }
        }

reply-closing =
    .candid =
        { $register ->
            [informal] 别往心里去。要是能见上一面，我还是会很高兴的。
           *[formal] 若有得罪，还请多包涵。要是能见上一面，我还是会很高兴的。
        }
    .courteous =
        { $register ->
            [informal] 希望你别介意。期待有机会见面聊聊。
           *[formal] 还请您不要见怪。期待有机会与您见面。
        }

# $link is an address; no punctuation may follow it.
reply-link = 来龙去脉都在这里：{ $link }

reply-sign-off =
    { $register ->
        [informal] 祝好
       *[formal] 顺祝商祺
    }

# Stands before each part of a reply that is too long for one message. A space follows it, so the brackets are narrow.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license. Each address is followed by a space, since many programs take Chinese behind it for a part
# of it.
reply-notice = 译自德文并作改编，原文《{ $work-title }》：{ $work-url } / 许可协议：{ $license } { $license-url }
    .short = 译自德文并作改编：{ $work-url } / { $license } { $license-url }
    .minimal = { $license } { $license-url }
