document-title = { $platform }：なぜか
document-intro =
    { $platform }
    を使う人は、
    { $platform }
    に載っているかどうかを知っています。ライセンスは[{ $license }]({ $license-url })
    です。

    { $groups } 個のグループを
    管理しています。
document-reasons = 届いた言葉：
platform-generic =
    .request = 依頼
platform-mail =
    .name = メール
reason-visited-profile =
    .request = { $platform }で
        プロフィールを拝見しました
    .candid =
        それで、*何を*
        してほしいのですか？
        詳しくはhttps://example.org/whyをご覧ください（https://例え.jp/）。
        「はい」と
        答えた人も、XINGを
        使う人も、
        LinkedInを使う人も、ジャーナリストだって、そう思うでしょう……
        たぶん。
    .courteous = ありがとうございます。
reply-salutation = こんにちは。
    .named = { $recipient }さん、こんにちは。
reply-opening =
    .candid = 「{ $request }」
        について：
    .courteous = { $platform-request }について：
reply-closing =
    .candid = では。
    .courteous = では、また。
reply-link = 詳しくは{ $link }をご覧ください。
reply-sign-off = 敬具
reply-part = ({ $part }/{ $parts })
reply-notice = { $license }（{ $license-url }）、「{ $work-title }」による：{ $work-url }
    .short = { $license }（{ $license-url }）、{ $work-url }による
    .minimal = { $license }：{ $license-url }
license-changes = による
site-language = 日本語
site-quote = 「{ $text }」
site-new = 新着
site-notice = 「[{ $work-title }]({ $work-url })」による。ライセンスは[{ $license }]({ $license-url })。
