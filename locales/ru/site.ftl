### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.

# The name of this language in the language itself.
site-language = Русский

# Quotation marks around what somebody wrote.
site-quote = «{ $text }»

# Marks a reason that was added later; a reason is a masculine (повод).
site-new = новый

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request } (новый)

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = Ссылка на этот повод

site-languages = Другие языки
site-platforms = Другие платформы

# The heading of a text file with all the replies.
site-replies = { $platform }: ответы для копирования

# Said of the tone, a masculine.
site-tone =
    .candid = откровенный
    .courteous = вежливый

# How the reader is addressed.
site-register =
    .formal = на вы
    .informal = на ты

# The first link of every page, for people who read with the keyboard.
site-skip = К тексту

# Stands in the results of search engines; at most 200 characters.
site-description = Фразы, с которыми совершенно посторонние люди просятся в контакты, и что я думаю по этому поводу.

site-search = Искать в списке
site-tones = Тон
site-registers = Обращение

site-copy = Скопировать ответ
site-copied = Скопировано
site-share = Поделиться
site-link-copied = Ссылка скопирована

# Where the browser does not let anything be copied.
site-copy-failed = Скопировать не получилось; текст можно выделить вручную.

# How long a reply is, with the platform’s limit and without: in characters, bytes, or text messages. Behind “из” stands
# the genitive, singular with 1, 21, 31 …; “SMS” has only one form.
site-length =
    .characters =
        { $length ->
            [one] { $length } символ
            [few] { $length } символа
            [many] { $length } символов
           *[other] { $length } символа
        }
    .characters-of-limit =
        { $limit ->
            [one] { $length } из { $limit } символа
            [few] { $length } из { $limit } символов
            [many] { $length } из { $limit } символов
           *[other] { $length } из { $limit } символа
        }
    .bytes =
        { $length ->
            [one] { $length } байт
            [few] { $length } байта
            [many] { $length } байт
           *[other] { $length } байта
        }
    .bytes-of-limit =
        { $limit ->
            [one] { $length } из { $limit } байта
            [few] { $length } из { $limit } байт
            [many] { $length } из { $limit } байт
           *[other] { $length } из { $limit } байта
        }
    .parts = { $length } SMS
    .parts-of-limit = { $length } из { $limit } SMS

# When a reply is sent in several parts; $text is the length of the longest, as site-length has it.
site-divided =
    { $parts ->
        [one] { $parts } часть, самая длинная: { $text }
        [few] { $parts } части, самая длинная: { $text }
        [many] { $parts } частей, самая длинная: { $text }
       *[other] { $parts } части, самая длинная: { $text }
    }

# How much of a reply there is: all of it, or less, so that it fits the platform. A reply is a masculine (ответ).
site-detail =
    .full = полный
    .compact = сокращённый
    .minimal = самый короткий

# The link from the list to a page with just one reason on it, and the link back.
site-alone = Только этот повод
site-whole-list = Все поводы

# Before a text in another language.
site-fallback = Ещё не переведено

# Before a translation that is older than the source is today.
site-stale = После перевода оригинал изменился

# The title of the feed of reasons that were added.
site-feed = Новые поводы

site-not-found = Такой страницы здесь нет.

# Stands at the foot of every page.
site-notice =
    Перевод с немецкого и адаптация статьи [«{ $work-title }»]({ $work-url }). Текст распространяется на условиях
    лицензии [{ $license }]({ $license-url }): делиться им можно только на тех же условиях и не в коммерческих целях.

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = Русский текст: { $contributors }.
