### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.

# The name of this language in the language itself.
site-language = Українська

# Quotation marks around what somebody wrote.
site-quote = «{ $text }»

# Marks a reason that was added later; a reason is a feminine (причина).
site-new = нова

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request } (нова)

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = Посилання на цю причину

site-languages = Інші мови
site-platforms = Інші платформи

# The heading of a text file with all the replies.
site-replies = { $platform }: відповіді для копіювання

# Said of the tone, a masculine.
site-tone =
    .candid = відвертий
    .courteous = приязний

# How the reader is addressed; stands behind “Звертання”.
site-register =
    .formal = на ви
    .informal = на ти

# The first link of every page, for people who read with the keyboard.
site-skip = До тексту

# Stands in the results of search engines; at most 200 characters.
site-description = Слова, якими геть незнайомі люди просяться до контактів, і що я про це думаю.

site-search = Шукати в списку
site-tones = Тон
site-registers = Звертання

site-copy = Скопіювати відповідь
site-copied = Скопійовано
site-share = Поділитися
site-link-copied = Посилання скопійовано

# Where the browser does not let anything be copied.
site-copy-failed = Скопіювати не вдалося; текст можна виділити.

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages. Behind “із” stands
# the genitive: singular for 1, 21, 31 and for fractions, plural for all other numbers.
site-length =
    .characters =
        { $length ->
            [one] { $length } символ
            [few] { $length } символи
            [many] { $length } символів
           *[other] { $length } символу
        }
    .characters-of-limit =
        { $limit ->
            [one] { $length } із { $limit } символу
            [few] { $length } із { $limit } символів
            [many] { $length } із { $limit } символів
           *[other] { $length } із { $limit } символу
        }
    .bytes =
        { $length ->
            [one] { $length } байт
            [few] { $length } байти
            [many] { $length } байтів
           *[other] { $length } байта
        }
    .bytes-of-limit =
        { $limit ->
            [one] { $length } із { $limit } байта
            [few] { $length } із { $limit } байтів
            [many] { $length } із { $limit } байтів
           *[other] { $length } із { $limit } байта
        }
    .parts = { $length } SMS
    .parts-of-limit = { $length } із { $limit } SMS

# When a reply is sent in several parts; $text is the length of the longest, as site-length has it.
site-divided =
    { $parts ->
        [one] { $parts } частина, найдовша: { $text }
        [few] { $parts } частини, найдовша: { $text }
        [many] { $parts } частин, найдовша: { $text }
       *[other] { $parts } частини, найдовша: { $text }
    }

# How much of a reply there is: all of it, or less, so that it fits the platform. A reply is a feminine (відповідь).
site-detail =
    .full = повна
    .compact = скорочена
    .minimal = якнайкоротша

# The link from the list to a page with just one reason on it, and the link back.
site-alone = Лише ця причина
site-whole-list = Усі причини

# Before a text in another language.
site-fallback = Ще не перекладено

# Before a translation that is older than the source is today.
site-stale = Відколи зроблено переклад, оригінал змінився

# The title of the feed of reasons that were added.
site-feed = Нові причини

site-not-found = Такої сторінки тут немає.

# Stands at the foot of every page.
site-notice =
    Перекладено з німецької та адаптовано за статтею [«{ $work-title }»]({ $work-url }). Текст доступний на умовах
    ліцензії [{ $license }]({ $license-url }): поширювати його можна лише за тією самою ліцензією і некомерційно.

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = Український текст: { $contributors }.
