### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.

# The name of this language in the language itself.
site-language = Türkçe

# Quotation marks around what somebody wrote.
site-quote = “{ $text }”

# Marks a reason that was added later.
site-new = yeni

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request } (yeni)

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = Bu gerekçenin linki

site-languages = Diğer diller
site-platforms = Diğer platformlar

# The heading of a text file with all the replies.
site-replies = { $platform }: kopyalamaya hazır cevaplar

site-tone =
    .candid = açık sözlü
    .courteous = nazik

# How the reader is addressed: with “siz” or with “sen”.
site-register =
    .formal = siz diye hitap
    .informal = sen diye hitap

# The first link of every page, for people who read with the keyboard.
site-skip = Metne geç

# Stands in the results of search engines; at most 200 characters.
site-description = Hiç tanımadığım insanların listeme girmek için yazdığı cümleler ve okurken aklımdan geçenler.

site-search = Listede ara
site-tones = Üslup
site-registers = Hitap

site-copy = Cevabı kopyala
site-copied = Kopyalandı
site-share = Paylaş
site-link-copied = Link kopyalandı

# Where the browser does not let anything be copied.
site-copy-failed = Kopyalanamadı; metin elle seçilebilir.

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages. A number takes
# suffixes as it is spoken, so these texts give it none.
site-length =
    .characters = { $length } karakter
    .characters-of-limit = { $length }/{ $limit } karakter
    .bytes = { $length } bayt
    .bytes-of-limit = { $length }/{ $limit } bayt
    .parts = { $length } SMS
    .parts-of-limit = { $length }/{ $limit } SMS

# When a reply is sent in several parts; $text is the length of the longest, as site-length has it.
site-divided = { $parts } parça, en uzunu: { $text }

# How much of a reply there is: all of it, or less, so that it fits the platform.
site-detail =
    .full = tam
    .compact = kısaltılmış
    .minimal = olabildiğince kısa

# The link from the list to a page with just one reason on it, and the link back.
site-alone = Yalnızca bu gerekçe
site-whole-list = Bütün gerekçeler

# Before a text in another language.
site-fallback = Henüz çevrilmedi

# Before a translation that is older than the source is today.
site-stale = Özgün metin, bu çeviriden sonra değişti

# The title of the feed of reasons that were added.
site-feed = Yeni gerekçeler

site-not-found = Burada böyle bir sayfa yok.

# Stands at the foot of every page. A translation says that it is one.
site-notice =
    Bu metin, [“{ $work-title }”]({ $work-url }) adlı yazının Almancadan çevirisi ve uyarlamasıdır.
    Lisansı [{ $license }]({ $license-url }): Yalnızca aynı lisansla ve ticari olmayan amaçlarla paylaşılabilir.

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = Türkçe metin: { $contributors }.
