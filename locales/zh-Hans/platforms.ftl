### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform’s own word stands here only where it is known, otherwise a plain description; no
### button is invented. Chinese has no plural, so there is no `.requests`, and nothing changes at the beginning of a
### sentence, so there is no `.suggester-inline`. 好友, “good friend”, is what everybody calls a contact on a network;
### where there are numbers or addresses, it is 通讯录. No space stands between Han and Latin letters.
###
### .name                 the name
### .label                what the platform is called in a list, where two have the same name
### .suggester            who says that people know each other: “…说我们可能认识”, “…爱怎么说就怎么说”
### .request              what is being declined: “您的…”, “您发来…”, “一个…”; a noun that one can 接受
### .contact-list         what holds the contacts: “我…里的人”, “加进我的…”, “这叫…”, “…是做什么用的”
### .add                  “能…，就能发消息”
### .message              “就能…”, “怎么…也不知道”
### .one-message          “…就行”, “…问我”: to send a single one
### .remember             “那…就够了”
### .remember-me          “想再找到我，…就行”
### .like-to-add-you      “我想…”, said to the person who is asked
### .heavy-users          “…都懂”; begins a sentence
### .as-tool              a whole sentence without its full stop

platform-generic =
    .suggester = { $platform }
    .request = 好友申请
    .contact-list = 好友列表
    .add = 加好友
    .message = 发消息
    .one-message = 发条消息
    .remember = 收藏一下
    .remember-me = 收藏一下
    .like-to-add-you =
        { $register ->
            [informal] 加你为好友
           *[formal] 加您为好友
        }
    .heavy-users = 常用{ $platform }的人
    .as-tool = 对我来说，{ $platform }是用来工作的

platform-xing =
    .name = XING
    .remember = 收藏主页
    .remember-me = 收藏我的主页

platform-linkedin =
    .name = LinkedIn
    .request = 好友邀请
    .contact-list = 人脉列表
    .remember = 点个关注
    .remember-me = 关注我

platform-linkedin-note =
    .label = LinkedIn（邀请附言）

platform-facebook =
    .name = Facebook
    .request = 好友请求
    .add = 发好友请求
    .remember = 点个关注
    .remember-me = 关注我

platform-instagram =
    .name = Instagram
    .request = 消息请求
    .add = 点关注
    .message = 发私信
    .one-message = 发条私信
    .like-to-add-you =
        { $register ->
            [informal] 关注你
           *[formal] 关注您
        }

platform-x =
    .name = X
    .request = 消息请求
    .add = 点关注
    .message = 发私信
    .one-message = 发条私信
    .like-to-add-you =
        { $register ->
            [informal] 关注你
           *[formal] 关注您
        }

platform-mastodon =
    .name = Mastodon
    .request = 关注请求
    .add = 点关注
    .message = 发私信
    .one-message = 发条私信
    .like-to-add-you =
        { $register ->
            [informal] 关注你
           *[formal] 关注您
        }

platform-bluesky =
    .name = Bluesky
    .request = 私信请求
    .add = 点关注
    .message = 发私信
    .one-message = 发条私信
    .like-to-add-you =
        { $register ->
            [informal] 关注你
           *[formal] 关注您
        }

platform-bluesky-post =
    .label = Bluesky（帖子）

platform-threads =
    .name = Threads
    .request = 关注请求
    .add = 点关注
    .like-to-add-you =
        { $register ->
            [informal] 关注你
           *[formal] 关注您
        }

platform-whatsapp =
    .name = WhatsApp
    .request = 添加请求
    .contact-list = 通讯录
    .add = 存号码
    .remember = 存个号码
    .remember-me = 存下我的号码
    .like-to-add-you =
        { $register ->
            [informal] 把你加进通讯录
           *[formal] 把您加进通讯录
        }

platform-telegram =
    .name = Telegram
    .request = 添加请求
    .contact-list = 通讯录
    .add = 加联系人
    .remember = 存个号码
    .remember-me = 存下我的号码
    .like-to-add-you =
        { $register ->
            [informal] 把你加进通讯录
           *[formal] 把您加进通讯录
        }

platform-signal =
    .name = Signal
    .request = 消息请求
    .contact-list = 通讯录
    .add = 存号码
    .remember = 存个号码
    .remember-me = 存下我的号码
    .like-to-add-you =
        { $register ->
            [informal] 把你加进通讯录
           *[formal] 把您加进通讯录
        }

platform-sms =
    .name = 短信
    .suggester = 手机
    .request = 添加请求
    .contact-list = 通讯录
    .add = 存号码
    .message = 发短信
    .one-message = 发条短信
    .remember = 存个号码
    .remember-me = 存下我的号码
    .like-to-add-you =
        { $register ->
            [informal] 把你加进通讯录
           *[formal] 把您加进通讯录
        }
    .heavy-users = 短信收得多的人
    .as-tool = 对我来说，手机是用来工作的

platform-slack =
    .name = Slack
    .request = 邀请
    .contact-list = 联系人列表
    .add = 发邀请
    .like-to-add-you =
        { $register ->
            [informal] 加你为联系人
           *[formal] 加您为联系人
        }

platform-discord =
    .name = Discord
    .request = 好友请求
    .add = 发好友请求
    .message = 发私信
    .one-message = 发条私信

platform-email =
    .name = 邮件
    .suggester = 邮箱
    .request = 添加请求
    .contact-list = 通讯录
    .add = 存地址
    .message = 发邮件
    .one-message = 发封邮件
    .remember = 存个地址
    .remember-me = 存下我的地址
    .like-to-add-you =
        { $register ->
            [informal] 把你加进通讯录
           *[formal] 把您加进通讯录
        }
    .heavy-users = 邮件收得多的人

# For networks that are not listed here; `.name` stands where the name of a platform would.
platform-any =
    .name = 社交
    .label = 其他任何平台
    .suggester = 系统
    .heavy-users = 常逛社交网络的人
    .as-tool = 对我来说，社交网络是用来工作的
