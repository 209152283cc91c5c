### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.

# The name of this language in the language itself.
site-language = 简体中文

# Quotation marks around what somebody wrote.
site-quote = “{ $text }”

# Marks a reason that was added later.
site-new = 新

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request }（新）

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = 这一条的链接

site-languages = 其他语言
site-platforms = 其他平台

# The heading of a text file with all the replies.
site-replies = { $platform }：可以直接复制的回复

site-tone =
    .candid = 直率
    .courteous = 客气

# How the reader is addressed.
site-register =
    .formal = 称“您”
    .informal = 称“你”

# The first link of every page, for people who read with the keyboard.
site-skip = 跳到正文

# Stands in the results of search engines; at most 200 characters.
site-description = 陌生人想加好友时写的那些话，以及我的看法。

site-search = 在列表中查找
site-tones = 语气
site-registers = 称呼

site-copy = 复制回复
site-copied = 已复制
site-share = 分享
site-link-copied = 链接已复制

# Where the browser does not let anything be copied.
site-copy-failed = 没能复制，可以手动选中文字。

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages.
site-length =
    .characters = { $length }个字符
    .characters-of-limit = { $length }个字符，上限{ $limit }个
    .bytes = { $length }字节
    .bytes-of-limit = { $length }字节，上限{ $limit }字节
    .parts = { $length }条短信
    .parts-of-limit = { $length }条短信，上限{ $limit }条

# When a reply is sent in several parts; $text is the length of the longest, as site-length has it.
site-divided = 分{ $parts }条发送，最长一条：{ $text }

# How much of a reply there is: all of it, or less, so that it fits the platform.
site-detail =
    .full = 完整
    .compact = 精简
    .minimal = 最短

# The link from the list to a page with just one reason on it, and the link back.
site-alone = 只看这一条
site-whole-list = 全部理由

# Before a text in another language.
site-fallback = 尚未翻译

# Before a translation that is older than the source is today.
site-stale = 译出之后，原文又有改动

# The title of the feed of reasons that were added.
site-feed = 新增理由

site-not-found = 这里没有这个页面。

# Stands at the foot of every page. A translation says that it is one.
site-notice =
    本文由德文翻译并改编，原文：[《{ $work-title }》]({ $work-url })。
    文字采用[{ $license }]({ $license-url })许可协议：须以同一协议分享，不得用于商业目的。

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = 中文版：{ $contributors }。
