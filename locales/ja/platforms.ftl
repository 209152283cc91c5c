### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform's own word stands here only where it is known, otherwise a plain description; no
### button is invented. Japanese has no plural, so there is no `.requests`. つながり is LinkedIn's word, and at the same
### time the ordinary one for being in touch on any network; so it is the generic one.
###
### .name                 the name, as it begins a title
### .label                what the platform is called in a list, where two have the same name
### .inline               the same in a sentence: 「…をよく使う」「…は仕事の道具」
### .suggester            who says that people know each other: 「…に、知り合いかもしれないと表示された」「…が何と言おうと」
### .request              what is being declined: 「いただいた…」
### .contact-list         what holds the contacts: 「私の…に載る」「…に入る」
### .can-add              「…なら、メッセージも送れるはず」
### .message              「…を送る」「…の送り方」
### .remembering          「それなら…で足りる」, a noun
### .meeting-list         「…とは言わない」, an invented word for a list of people to be met, after .contact-list
### .like-to-add-you      the end of a sentence that asks for it

platform-generic =
    .inline = { $platform }
    .suggester = { $platform }
    .request = つながり申請
    .contact-list = つながりリスト
    .meeting-list = はじめましてリスト
    .can-add = つながりを申請できる
    .message = メッセージ
    .remembering = ブックマーク
    .like-to-add-you =
        { $register ->
            [informal] つながりたい
           *[formal] ぜひつながらせてください
        }

platform-xing =
    .name = XING

platform-linkedin =
    .name = LinkedIn
    .remembering = フォロー

platform-linkedin-note =
    .label = LinkedIn（申請に添えるメッセージ）

platform-facebook =
    .name = Facebook
    .request = 友達リクエスト
    .contact-list = 友達リスト
    .can-add = 友達リクエストを送れる
    .remembering = フォロー
    .like-to-add-you =
        { $register ->
            [informal] 友達になりたい
           *[formal] ぜひ友達に追加させてください
        }

platform-instagram =
    .name = Instagram
    .request = メッセージリクエスト
    .can-add = フォローできる
    .like-to-add-you =
        { $register ->
            [informal] フォローしたい
           *[formal] ぜひフォローさせてください
        }

platform-x =
    .name = X
    .request = メッセージリクエスト
    .can-add = フォローできる
    .like-to-add-you =
        { $register ->
            [informal] フォローしたい
           *[formal] ぜひフォローさせてください
        }

platform-mastodon =
    .name = Mastodon
    .request = フォローリクエスト
    .can-add = フォローできる
    .like-to-add-you =
        { $register ->
            [informal] フォローしたい
           *[formal] ぜひフォローさせてください
        }

platform-bluesky =
    .name = Bluesky
    .request = チャットのリクエスト
    .can-add = フォローできる
    .like-to-add-you =
        { $register ->
            [informal] フォローしたい
           *[formal] ぜひフォローさせてください
        }

platform-bluesky-post =
    .label = Bluesky（投稿）

platform-threads =
    .name = Threads
    .request = フォローリクエスト
    .can-add = フォローできる
    .like-to-add-you =
        { $register ->
            [informal] フォローしたい
           *[formal] ぜひフォローさせてください
        }

platform-whatsapp =
    .name = WhatsApp
    .request =
        { $register ->
            [informal] 連絡先登録の依頼
           *[formal] 連絡先登録のご依頼
        }
    .contact-list = 連絡先
    .meeting-list = 初対面先
    .can-add = 番号を登録できる
    .remembering = 番号の登録
    .like-to-add-you =
        { $register ->
            [informal] 連絡先に登録したい
           *[formal] ぜひ連絡先に登録させてください
        }

platform-telegram =
    .name = Telegram
    .request =
        { $register ->
            [informal] 連絡先登録の依頼
           *[formal] 連絡先登録のご依頼
        }
    .contact-list = 連絡先
    .meeting-list = 初対面先
    .can-add = 連絡先に登録できる
    .remembering = 番号の登録
    .like-to-add-you =
        { $register ->
            [informal] 連絡先に登録したい
           *[formal] ぜひ連絡先に登録させてください
        }

platform-signal =
    .name = Signal
    .request = メッセージリクエスト
    .contact-list = 連絡先
    .meeting-list = 初対面先
    .can-add = 番号を登録できる
    .remembering = 番号の登録
    .like-to-add-you =
        { $register ->
            [informal] 連絡先に登録したい
           *[formal] ぜひ連絡先に登録させてください
        }

platform-sms =
    .name = SMS
    .suggester = スマホ
    .request =
        { $register ->
            [informal] 連絡先登録の依頼
           *[formal] 連絡先登録のご依頼
        }
    .contact-list = 連絡先
    .meeting-list = 初対面先
    .can-add = 番号を登録できる
    .remembering = 番号の登録
    .like-to-add-you =
        { $register ->
            [informal] 連絡先に登録したい
           *[formal] ぜひ連絡先に登録させてください
        }

platform-slack =
    .name = Slack
    .request =
        { $register ->
            [informal] 招待
           *[formal] ご招待
        }
    .can-add = 人を招待できる

platform-discord =
    .name = Discord
    .request = フレンド申請
    .contact-list = フレンドリスト
    .can-add = フレンド申請を送れる
    .like-to-add-you =
        { $register ->
            [informal] フレンドになりたい
           *[formal] ぜひフレンドに追加させてください
        }

platform-email =
    .name = メール
    .suggester = メールソフト
    .request =
        { $register ->
            [informal] アドレス登録の依頼
           *[formal] アドレス登録のご依頼
        }
    .contact-list = アドレス帳
    .meeting-list = はじめまして帳
    .can-add = アドレスを登録できる
    .message = メール
    .remembering = アドレスの登録
    .like-to-add-you =
        { $register ->
            [informal] アドレス帳に登録したい
           *[formal] ぜひアドレス帳に登録させてください
        }

platform-any =
    .name = 人脈づくり
    .label = そのほかのネットワーク
    .inline = 人脈づくりのサービス
    .suggester = サイト
