### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`. Labels are verbal nouns (نسخ, مشاركة), which
### address nobody and so have no gender.

# The name of this language in the language itself.
site-language = العربية

# Quotation marks around what somebody wrote.
site-quote = «{ $text }»

# Marks a reason that was added later.
site-new = جديد

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request } (جديد)

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = رابط هذا السبب

site-languages = لغات أخرى
site-platforms = منصات أخرى

# The heading of a text file with all the replies. An Arabic word comes first, so that a program that goes by the first
# letter shows the line from the right.
site-replies = ردود جاهزة للنسخ: { $platform }

site-tone =
    .candid = صريح
    .courteous = لطيف

# How the reader is addressed. The texts address everybody in the same way, so these labels are never seen.
site-register =
    .formal = رسمية
    .informal = غير رسمية

# The first link of every page, for people who read with the keyboard.
site-skip = الانتقال إلى النص

# Stands in the results of search engines; at most 200 characters.
site-description = العبارات التي يطلب بها الغرباء إضافتهم إلى جهات الاتصال، ورأيي في كل منها.

site-search = البحث في القائمة
site-tones = الأسلوب
site-registers = صيغة المخاطبة

site-copy = نسخ الرد
site-copied = نُسخ
site-share = مشاركة
site-link-copied = نُسخ الرابط

# Where the browser does not let anything be copied.
site-copy-failed = تعذّر النسخ، ويمكن تحديد النص يدويًا.

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages.
site-length =
    .characters =
        { $length ->
            [zero] بلا أحرف
            [one] حرف واحد
            [two] حرفان
            [few] { $length } أحرف
            [many] { $length } حرفًا
           *[other] { $length } حرف
        }
    .characters-of-limit =
        { $length ->
            [zero] بلا أحرف
            [one] حرف واحد
            [two] حرفان
            [few] { $length } أحرف
            [many] { $length } حرفًا
           *[other] { $length } حرف
        } من أصل { $limit }
    .bytes =
        { $length ->
            [zero] بلا بايتات
            [one] بايت واحد
            [two] بايتان
            [few] { $length } بايتات
            [many] { $length } بايتًا
           *[other] { $length } بايت
        }
    .bytes-of-limit =
        { $length ->
            [zero] بلا بايتات
            [one] بايت واحد
            [two] بايتان
            [few] { $length } بايتات
            [many] { $length } بايتًا
           *[other] { $length } بايت
        } من أصل { $limit }
    .parts =
        { $length ->
            [zero] بلا رسائل
            [one] رسالة واحدة
            [two] رسالتان
            [few] { $length } رسائل
            [many] { $length } رسالةً
           *[other] { $length } رسالة
        }
    .parts-of-limit =
        { $length ->
            [zero] بلا رسائل
            [one] رسالة واحدة
            [two] رسالتان
            [few] { $length } رسائل
            [many] { $length } رسالةً
           *[other] { $length } رسالة
        } من أصل { $limit }

# When a reply is sent in several parts; $text is the length of the longest, as site-length has it.
site-divided =
    { $parts ->
        [zero] بلا أجزاء
        [one] جزء واحد
        [two] جزآن
        [few] { $parts } أجزاء
        [many] { $parts } جزءًا
       *[other] { $parts } جزء
    }، والأطول: { $text }

# How much of a reply there is: all of it, or less, so that it fits the platform.
site-detail =
    .full = كامل
    .compact = مختصر
    .minimal = بأقصر صيغة ممكنة

# The link from the list to a page with just one reason on it, and the link back.
site-alone = هذا السبب وحده
site-whole-list = كل الأسباب

# Before a text in another language.
site-fallback = لم يُترجم بعد

# Before a translation that is older than the source is today.
site-stale = تغيّر النص الأصلي بعد هذه الترجمة

# The title of the feed of reasons that were added.
site-feed = أسباب جديدة

site-not-found = هذه الصفحة غير موجودة هنا.

# Stands at the foot of every page. «مترجم بتصرّف» is how Arabic says that a translation was also adapted.
# No comma follows a link, since the text files have its address there.
site-notice =
    النص مترجم عن الألمانية بتصرّف من مقال [«{ $work-title }»]({ $work-url }) وهو متاح برخصة [{ $license }]({ $license-url })
    ولا تجوز مشاركته إلا بالرخصة نفسها ولأغراض غير تجارية.

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = النص العربي: { $contributors }.
