### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.

# The name of this language in the language itself.
site-language = 日本語

# Quotation marks around what somebody wrote.
site-quote = 「{ $text }」

# Marks a reason that was added later.
site-new = 新着

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request }（新着）

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = この理由へのリンク

site-languages = ほかの言語
site-platforms = ほかのプラットフォーム

# The heading of a text file with all the replies.
site-replies = { $platform }：コピーして使える返信

# 丁寧 would contradict くだけた言葉, the informal register, beside which it stands; やんわり is how one declines kindly.
site-tone =
    .candid = 率直
    .courteous = やんわり

# How the reader is addressed: with the forms of politeness, or as among friends.
site-register =
    .formal = 敬語
    .informal = くだけた言葉

# The first link of every page, for people who read with the keyboard.
site-skip = 本文へ

# Stands in the results of search engines; at most 200 characters.
site-description = 「つながりたい」と言ってくる見ず知らずの人の決まり文句と、それを読んで私が思うこと。

site-search = リストを検索
site-tones = 口調
site-registers = 言葉づかい

site-copy = 返信をコピー
site-copied = コピーしました
site-share = 共有
site-link-copied = リンクをコピーしました

# Where the browser does not let anything be copied.
site-copy-failed = コピーできませんでした。文章を選択してコピーしてください。

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages.
site-length =
    .characters = { $length }文字
    .characters-of-limit = { $limit }文字中{ $length }文字
    .bytes = { $length }バイト
    .bytes-of-limit = { $limit }バイト中{ $length }バイト
    .parts = SMS { $length }通
    .parts-of-limit = SMS { $limit }通中{ $length }通

# When a reply is sent in several parts; $text is the length of the longest, as site-length has it.
site-divided = { $parts }分割、最長は{ $text }

# How much of a reply there is: all of it, or less, so that it fits the platform.
site-detail =
    .full = 全文
    .compact = 短縮版
    .minimal = 最短版

# The link from the list to a page with just one reason on it, and the link back.
site-alone = この理由だけを表示
site-whole-list = すべての理由

# Before a text in another language.
site-fallback = 未翻訳

# Before a translation that is older than the source is today.
site-stale = 翻訳後に原文が変更されています

# The title of the feed of reasons that were added.
site-feed = 新しく加わった理由

site-not-found = お探しのページはありません。

# Stands at the foot of every page. A translation says that it is one. The links end their lines, because plain text
# puts their addresses behind them.
site-notice =
    この文章は、次の記事をドイツ語から翻訳・翻案したものです：[『{ $work-title }』]({ $work-url })\
    ライセンス：[{ $license }]({ $license-url })\
    同じライセンスのもとで、非営利に限り、転載・配布できます。

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = 日本語訳：{ $contributors }。
