### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.
###
### Lines break behind ，and 。only, where a line break is nothing.

# The heading of the page, at most 70 characters. “，或：我…” is after the full title of “Dr. Strangelove” in Chinese,
# 《奇爱博士，或：我如何学会停止恐惧并爱上炸弹》.
document-title =
    { $register ->
        [informal] { $platform }，或：我为何没有接受你的{ $platform-request }
       *[formal] { $platform }，或：我为何没有接受您的{ $platform-request }
    }

# The three abbreviations sa, nc and by stand like this in the name of the license; do not translate them.
document-license-note =
    { $register ->
        [informal]
            有读者想把这篇文章拿去自己用，所以本文采用[{ $license }]({ $license-url })许可协议。也就是说，
            你可以转发，也可以按自己的需要改写。改出来的文字沿用同一协议（*sa*），不得用于商业目的（*nc*）。
            不必署我的名字（*by*），但要注明原文的标题和网址。祝你用得开心！
       *[formal]
            有读者想把这篇文章拿去自己用，所以本文采用[{ $license }]({ $license-url })许可协议。也就是说，
            您可以转发，也可以按自己的需要改写。改出来的文字沿用同一协议（*sa*），不得用于商业目的（*nc*）。
            不必署我的名字（*by*），但要注明原文的标题和网址。祝您用得开心！
    }

document-problem =
    { $platform-heavy-users }都懂：总有素不相识的人想挤进{ $platform-contact-list }。有人理由充分，
    有人理由牵强，还有人干脆不给理由。

document-this-link =
    { $register ->
        [informal]
            你发来{ $platform-request }，收到的回复却是这个页面的链接？那么，我没有接受的原因就写在这里。
       *[formal]
            您发来{ $platform-request }，收到的回复却是这个页面的链接？那么，我没有接受的原因就写在这里。
    }

# 囤, to hoard: what one does with things that may be of use one day.
document-what-the-list-is =
    { $platform-as-tool }。我{ $platform-contact-list }里的人，要么*当面*打过交道，要么共过事。
    将来没准能谈成生意的人，我不囤。
    .heading = { $platform-contact-list }是做什么用的

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. 进账, to come in as income, is as ironic as the source’s “bringt mir ein”.
document-why-this-page =
    { $groups ->
        [1] 我管理一个群组，成员超过{ $members }人。
        [2] 我管理两个群组，其中一个超过{ $members }人。
       *[other] 我管理{ $groups }个群组，其中一个超过{ $members }人。
    }{ $newsletters ->
        [0] 隔三差五，就有几个{ $platform-request }进账。
        [1] 我还发一份简报，每发一期，就有几个{ $platform-request }进账。
       *[other] 群组的简报也由我发，每发一期，就有几个{ $platform-request }进账。
    }与其每次从头解释为什么拒绝，不如一次写清楚。
    .heading = 为什么有这个页面

document-reasons = 大家是这么写的，我是这么想的：
    .heading = 理由，一条一条说

# 此处省略一万字, “ten thousand characters omitted here”, is what people write who could go on and on.
document-open-list = 此处省略一万字：这份清单，想列多长就有多长。

document-closing =
    { $register ->
        [informal]
            请别往心里去。至少现在你知道原因了。{ $groups ->
                [0] 要是能在哪次活动上认识你，我照样很高兴。
               *[other] 要是能在群组聚会或别的活动上认识你，我照样很高兴。
            }我常在外面跑，没准哪天就碰上了。
       *[formal]
            请您别往心里去。至少现在您知道原因了。{ $groups ->
                [0] 要是能在哪次活动上认识您，我照样很高兴。
               *[other] 要是能在群组聚会或别的活动上认识您，我照样很高兴。
            }我常在外面跑，没准哪天就碰上了。
    }
    .heading = 最后
