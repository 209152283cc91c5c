document-title = { $platform }：为什么不
document-intro = 用{ $platform }的人
    都知道“这个”
    ——其实……
    许可协议是[{ $license }]({ $license-url })。
document-reasons = 人们写道：
platform-generic =
    .request = 请求
platform-mail =
    .name = 邮件
reason-visited-profile =
    .request = 我看了您的
        资料
    .candid = 那么，您想要什么？请看https://example.org/why，谢谢；或者“https://example.org/a”也行。
        这句话很长，必须在四十列以内换行，句号和逗号不能在行首，《书名》也是。
    .courteous = 谢谢。
reply-salutation = 您好！
    .named = { $recipient }，您好！
reply-opening =
    .candid = 关于“{ $request }”：
    .courteous = 关于{ $platform-request }：
reply-closing =
    .candid = 再见。
    .courteous = 再会。
reply-link = 更多：{ $link }。
reply-sign-off = 此致
reply-part = （{ $part }/{ $parts }）
reply-notice = { $license }（{ $license-url }），据《{ $work-title }》改写：{ $work-url }
    .short = { $license }（{ $license-url }），据{ $work-url }改写
    .minimal = { $license }：{ $license-url }
license-changes = 改写
site-language = 中文
site-quote = “{ $text }”
site-new = 新
site-notice = 据[{ $work-title }]({ $work-url })改写，许可协议：[{ $license }]({ $license-url })。
