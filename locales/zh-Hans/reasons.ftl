### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without a final period
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony; at most 200 characters
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the people
### in them are still around. So no text says where a group is, and none names the platform together with one.
###
### 加 is what one does with people on any network, in a phone and in an address book; 互加 is what two do. So the answers
### need no word for a contact.

reason-suggested-by-network =
    .request = { $platform-suggester }说我们可能认识
    .candid =
        { $platform-suggester }爱怎么说就怎么说。这种推荐我看都不看：上面的人，大多跟我一句话都没说过。
        我记人名是不太行，但还没差到这个地步。
    .courteous =
        { $register ->
            [informal] 谢谢你的{ $platform-request }！系统的推荐我一般不看，只加聊过的人。我们还没聊过，不过以后总有机会。
           *[formal] 谢谢您的{ $platform-request }！系统的推荐我一般不看，只加聊过的人。我们还没聊过，期待以后有机会。
        }

reason-learn-about-company =
    .request =
        { $register ->
            [informal] 想借这个机会多了解一下你们公司
           *[formal] 希望借此机会进一步了解贵公司
        }
    .candid = 能{ $platform-add }，就能{ $platform-message }。打听我的公司，和进不进我的{ $platform-contact-list }，有什么关系？
    .courteous =
        { $register ->
            [informal]
                谢谢你对我们公司感兴趣！有问题{ $platform-one-message }问我就行，我很乐意回答，
                在不在我的{ $platform-contact-list }里都一样。
           *[formal]
                谢谢您对我们公司感兴趣！有问题，{ $platform-one-message }问我就好，我很乐意回答，
                在不在我的{ $platform-contact-list }里都一样。
        }

# The source plays on the second job that craftsmen are promised if the first one is cheaper. Here it is what every 甲方,
# the party that pays, says: cheaper this time, there are big orders to come. 一切皆有可能, “anything is possible”, was
# the slogan of a sports brand, and is a stock phrase since.
reason-something-may-come-up =
    .request = 说不定以后有机会合作
    .request-2 = 也许我们能一起做点什么
    .request-3 = 一切皆有可能
    .candid =
        这话像甲方说的：“这单先便宜点，后面还有大单。”只不过这里既没有这单，也没有后面的大单，
        只有一个“也许”、一个“以后”。
    .courteous =
        { $register ->
            [informal] 谢谢你的好意！我不太习惯先加上再说。等有了具体的事，{ $platform-one-message }就行，我们到时候聊。
           *[formal] 谢谢您的好意！我不太习惯先加上再说。等有了具体的事，{ $platform-one-message }就好，我们到时候详谈。
        }

reason-what-do-you-do =
    .request =
        { $register ->
            [informal] 你具体是做什么的？
           *[formal] 您具体是做什么的？
        }
    .candid = 主页上写着呢。主页不看，怎么{ $platform-message }也不知道，对这样的人，我是越来越没耐心了。
    .courteous =
        { $register ->
            [informal] 谢谢你问起！我做什么，主页上写得很详细。看完还有不清楚的，{ $platform-one-message }问我就行。
           *[formal] 谢谢您问起！我做什么，主页上写得很详细。看完还有不清楚的，欢迎您{ $platform-one-message }问我。
        }

reason-not-just-a-recipient =
    .request =
        { $register ->
            [informal] 我不觉得自己只是你简报的普通收件人
           *[formal] 我不认为自己只是您简报的普通收件人
        }
    .candid =
        { $register ->
            [informal]
                那根本不是我的简报。我只是替整个管理团队群发，谁想收就发给谁，大多数成员我都不认识。
                所以在我这里，你就是匿名的。也许有点扫兴，但就是这么回事。
           *[formal]
                那根本不是我的简报。我只是替整个管理团队群发，谁想收就发给谁，大多数成员我都不认识。
                所以在我这里，您就是匿名的。也许有点扫兴，但就是这么回事。
        }
    .courteous =
        { $register ->
            [informal] 谢谢你读简报！我是替整个管理团队发的，所以大多数成员我并不认识。我更愿意先聊聊，再互加。
           *[formal] 谢谢您阅读简报！我是替整个管理团队发的，所以大多数成员我并不认识。我更愿意先聊一聊，再互加。
        }

# XX is how Chinese says xyz. The tired smile is 干笑, a laugh without joy. .candid takes up the promise of the 甲方 again: 后面, “later on”, never comes.
reason-looking-for-x =
    .request = 我本来是想给公司找XX
    .candid = 等我拒绝了才说这个，我只能干笑两声。这跟甲方嘴里的“后面还有大单”一个样：从来没有后面。
    .courteous =
        { $register ->
            [informal] 谢谢你的说明！要是我能帮上忙，告诉我具体要找什么吧。不用互加，{ $platform-one-message }就行。
           *[formal] 谢谢您的说明！如果我能帮上忙，欢迎告诉我您具体要找什么。不必互加，{ $platform-one-message }就好。
        }

# 退群 is the word for leaving a group, with a bang or without. The source plays on taking something personally that is
# anonymous; 对号入座, “to take the seat with one’s number”, is to feel meant, and 点名 is to call somebody’s name.
reason-leaving-the-group =
    .request = 那我就退群了
    .candid =
        { $register ->
            [informal]
                请便。我只是作为管理员发发简报而已。群发的东西又没点名，你偏要对号入座，那就不是我的问题了。
                群组也会办聚会，大家可以在那里认识。下一步，看你的了。
           *[formal]
                请便。我只是作为管理员发发简报而已。群发的东西又没点名，您偏要对号入座，那就不是我的问题了。
                群组也会办聚会，大家可以在那里认识。下一步，看您的了。
        }
    .courteous =
        { $register ->
            [informal] 谢谢你直说！你要退群，挺可惜的。简报是发给所有人的，不针对谁。欢迎来群组的聚会，跟大家认识认识。
           *[formal] 谢谢您坦诚相告！您要退群，真有些可惜。简报是发给所有人的，不针对谁。欢迎您来群组的聚会，和大家认识一下。
        }

# The source opposes the contact list to an invented list for getting to know people. 签到簿 is the book at the door of an
# event, in which whoever comes by signs.
reason-networking-means-meeting =
    .request = 对我来说，拓展人脉就是要认识人
    .candid = 没错，就差把顺序摆对：*先*认识，*再*添加。毕竟这叫{ $platform-contact-list }，不叫签到簿。
    .courteous =
        { $register ->
            [informal] 谢谢，咱们想的一样！只是我习惯先认识，再添加。没准哪次活动上就碰到了，那就太好了。
           *[formal] 谢谢，我们所见略同！只是我习惯先认识，再添加。也许能在某次活动上遇见您，那就太好了。
        }

# 了解一下, “just have a look”, is what people say who hand out leaflets. .candid takes it for a real question.
reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] 你有兴趣了解一下XX吗？
           *[formal] 您有兴趣了解一下XX吗？
        }
    .candid = 说实话，没有。
    .courteous =
        { $register ->
            [informal] 谢谢你想到我！不过我觉得它不太适合我。哪天想法变了，我会主动找你。
           *[formal] 谢谢您想到我！不过我觉得它不太适合我。哪天想法变了，我会主动联系您。
        }

# The afterthought about spam of the source: one step away from a cold call, half a step from spam.
reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] 也许我能帮到你？
           *[formal] 也许我能帮到您？
        }
    .candid =
        也许能，但不是这么个帮法。推销电话谁都不待见，这种{ $platform-request }离它只差一步。离垃圾信息，半步。
    .courteous =
        { $register ->
            [informal] 谢谢你的好意！眼下我自己应付得来。真要人帮忙，我会先问问认识的人。
           *[formal] 谢谢您的好意！眼下我自己应付得来。真需要帮忙时，我会先问问认识的人。
        }

# The source plays on “to fall into the house together with the door”, to come straight to the point, and calls it damage
# to property. 开门见山, “to open the door and see the mountain”, means the same; but I have not opened mine, so it is
# 破门而入, breaking and entering.
reason-straight-to-the-point =
    .request = 那我就开门见山了
    .candid = 门我还没开，这叫破门而入。好在遭罪的只有我的神经。
    .courteous =
        { $register ->
            [informal] 谢谢你这么直接，我也喜欢直来直去！有什么事，{ $platform-one-message }直说就行。加人的话，我只加已经认识的。
           *[formal] 谢谢您的坦率，我也喜欢直来直去！有什么事，{ $platform-one-message }直说就好。至于加人，我只加已经认识的。
        }

# Half a sentence, as recruiters write. .candid plays on 画饼, to draw a pancake for somebody who is hungry: to promise
# what does not exist. Here there is the drawing, and no pancake.
reason-project-offers =
    .request =
        { $register ->
            [informal] 以便日后有与你背景相匹配的项目时优先考虑你
           *[formal] 以便日后有与您背景相匹配的项目时优先考虑您
        }
    .candid = 哎哟，又来一家中介。市面上已经够多了。至于项目，跟所有画出来的饼一样：只有画，没有饼。
    .courteous =
        { $register ->
            [informal] 谢谢你对我的经历感兴趣！项目我都自己找，不走中介，所以不想进人才库。有具体的项目，我还是乐意看看。
           *[formal] 谢谢您对我的经历感兴趣！项目我都自己找，不经中介，所以不想进人才库。有具体的项目，我仍然乐意看看。
        }

# “A naked request” is 光秃秃, bald; and so not interesting (有意思).
reason-looking-for-contacts =
    .request = 想多认识一些有意思的人
    .candid = 我也想。可光秃秃一个{ $platform-request }，哪有什么意思。
    .courteous =
        { $register ->
            [informal] 谢谢，我也想多认识一些有意思的人！知道对方是谁，我才会觉得有意思。写几句介绍一下自己吧。
           *[formal] 谢谢，我也想多认识一些有意思的人！知道对方是谁，我才会觉得有意思。您不妨写几句，介绍一下自己。
        }

reason-you-as-moderator =
    .request =
        { $register ->
            [informal] 你是群组管理员，我想把你加进我的{ $platform-contact-list }
           *[formal] 您是群组管理员，希望能把您加进我的{ $platform-contact-list }
        }
    .candid = 去群组页面看一眼就行，管理员都列在那里。这不难吧？
    .courteous =
        { $register ->
            [informal] 谢谢你的信任！群组页面上列着所有管理员，随时能在那里找到我，不用互加。
           *[formal] 谢谢您的信任！群组页面上列着所有管理员，您随时能在那里找到我，不必互加。
        }

# A toast, as at a banquet. 人脉, “the veins of people”, are the contacts whom one collects because they may be of use.
reason-you-visited-add =
    .request =
        { $register ->
            [informal] 你看过我的主页，我想{ $platform-like-to-add-you }
           *[formal] 您看过我的主页，我想{ $platform-like-to-add-you }
        }
    .candid = 来，干杯！祝我们早日坐拥至少四位数的人脉，多得谁是谁都分不清，其中98%一文不值。
    .courteous =
        { $register ->
            [informal] 谢谢你的{ $platform-request }！我喜欢看别人的主页，常常只是好奇。不过保持联系的，都是我见过面的人。
           *[formal] 谢谢您的{ $platform-request }！我喜欢看别人的主页，常常只是好奇。不过保持联系的，都是我见过面的人。
        }

reason-want-you-in-network =
    .request =
        { $register ->
            [informal] 想把你加进我的人脉圈
           *[formal] 希望您能成为我的人脉
        }
    .candid = 就这样，平白无故的？
    .courteous =
        { $register ->
            [informal] 谢谢，我很开心！只是还缺个缘由：我们是在哪儿认识的，或者要一起做什么？写一句告诉我就行。
           *[formal] 谢谢，我很荣幸！只是还缺个缘由：我们是在哪里认识的，或者要一起做什么？写一句告诉我就好。
        }

# .courteous: 一回生，二回熟, strangers the first time, friends the second.
reason-visited-profile =
    .request =
        { $register ->
            [informal] 我看了你的主页
           *[formal] 我看了您的主页
        }
    .request-2 =
        { $register ->
            [informal] 你看过我的主页
           *[formal] 您看过我的主页
        }
    .candid = 嗯，然后呢？
    .courteous =
        { $register ->
            [informal] 谢谢你的留言！主页随时欢迎来看。这还算不上认识，不过一回生，二回熟嘛。
           *[formal] 谢谢您的留言！欢迎随时来看主页。这还算不上认识，不过一回生，二回熟。
        }

reason-building-expert-network =
    .request = 我正在搭建专家网络
    .request-2 = 我正在搭建专家云
    .request-3 = 我正在打造高端人才生态圈
    .candid = 那{ $platform-remember }就够了，这功能就是干这个用的。
    .courteous =
        { $register ->
            [informal] 谢谢你的认可！想再找到我，{ $platform-remember-me }就行，不用互加。
           *[formal] 谢谢您的抬爱！想再找到我，{ $platform-remember-me }就好，不必互加。
        }

# 共创辉煌, to create brilliance together, closes every speech. The source keeps its feet on the ground (脚踏实地); here
# the other may go ahead into the brilliance, as one lets somebody go first through a door.
reason-success-together =
    .request = 携手共创辉煌
    .candid =
        { $register ->
            [informal] 抱歉，辉煌你先请，我脚踏实地就好。
           *[formal] 抱歉，辉煌您先请，我脚踏实地就好。
        }
    .courteous =
        { $register ->
            [informal] 谢谢，这个目标很好！只是对我来说还太笼统，没法答应。有具体的想法，我很乐意考虑。
           *[formal] 谢谢，这个目标很好！只是对我来说还太笼统，难以答应。您有具体的建议，我很乐意考虑。
        }

reason-attending-my-event =
    .request =
        { $register ->
            [informal] 既然你要参加我的活动，我想{ $platform-like-to-add-you }
           *[formal] 既然您要参加我的活动，我想{ $platform-like-to-add-you }
        }
    .candid = 好啊。那就到时候见，见了再说。
    .courteous =
        { $register ->
            [informal] 谢谢，我很期待你的活动！我们到时候聊聊，要是都愿意，之后就保持联系。
           *[formal] 谢谢，我很期待您的活动！我们到时候聊聊，如果彼此都愿意，之后就保持联系。
        }

reason-share-my-profile =
    .request =
        { $register ->
            [informal] 可以跟你分享我的主页吗？
           *[formal] 可以与您分享我的主页吗？
        }
    .candid =
        { $register ->
            [informal] 图什么呢？作为交换，我的主页也会自动分享给你。给我一个更好的理由，让我点“是”而不是“否”。
           *[formal] 图什么呢？作为交换，我的主页也会自动分享给您。请给我一个更好的理由，让我点“是”而不是“否”。
        }
    .courteous =
        { $register ->
            [informal] 谢谢你的好意！这样我的主页也会分享出去，而我只分享给认识的人。有什么事，告诉我就行。
           *[formal] 谢谢您的好意！这样我的主页也会分享出去，而我只分享给认识的人。您有什么事，欢迎告诉我。
        }
