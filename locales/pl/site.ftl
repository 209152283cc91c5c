### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.

# The name of this language in the language itself.
site-language = Polski

# Quotation marks around what somebody wrote.
site-quote = „{ $text }”

# Marks a reason that was added later; a reason is a masculine (powód).
site-new = nowy

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request } (nowy)

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = Link do tego powodu

site-languages = Inne języki
site-platforms = Inne platformy

# The heading of a text file with all the replies.
site-replies = { $platform }: odpowiedzi do skopiowania

# Said of the tone, a masculine.
site-tone =
    .candid = szczery
    .courteous = uprzejmy

# How the reader is addressed.
site-register =
    .formal = per pan/pani
    .informal = per ty

# The first link of every page, for people who read with the keyboard.
site-skip = Przejdź do treści

# Stands in the results of search engines; at most 200 characters.
site-description = Zdania, którymi zupełnie obcy ludzie proszą o dodanie do kontaktów, i co o nich myślę.

site-search = Szukaj na liście
site-tones = Ton
site-registers = Forma

site-copy = Skopiuj odpowiedź
site-copied = Skopiowano
site-share = Udostępnij
site-link-copied = Skopiowano link

# Where the browser does not let anything be copied.
site-copy-failed = Nie udało się skopiować; tekst można zaznaczyć.

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages. Behind “z” stands
# the genitive, which is the same for all numbers but 1.
site-length =
    .characters =
        { $length ->
            [one] { $length } znak
            [few] { $length } znaki
            [many] { $length } znaków
           *[other] { $length } znaku
        }
    .characters-of-limit =
        { $limit ->
            [1] { $length } z { $limit } znaku
           *[other] { $length } z { $limit } znaków
        }
    .bytes =
        { $length ->
            [one] { $length } bajt
            [few] { $length } bajty
            [many] { $length } bajtów
           *[other] { $length } bajtu
        }
    .bytes-of-limit =
        { $limit ->
            [1] { $length } z { $limit } bajtu
           *[other] { $length } z { $limit } bajtów
        }
    .parts =
        { $length ->
            [one] { $length } SMS
            [few] { $length } SMS-y
            [many] { $length } SMS-ów
           *[other] { $length } SMS-a
        }
    .parts-of-limit =
        { $limit ->
            [1] { $length } z { $limit } SMS-a
           *[other] { $length } z { $limit } SMS-ów
        }

# When a reply is sent in several parts; $text is the length of the longest, as site-length has it. “części” is right
# behind every number but 1.
site-divided = { $parts } części, najdłuższa: { $text }

# How much of a reply there is: all of it, or less, so that it fits the platform. A reply is a feminine (odpowiedź).
site-detail =
    .full = pełna
    .compact = skrócona
    .minimal = jak najkrótsza

# The link from the list to a page with just one reason on it, and the link back.
site-alone = Tylko ten powód
site-whole-list = Wszystkie powody

# Before a text in another language.
site-fallback = Jeszcze nieprzetłumaczone

# Before a translation that is older than the source is today.
site-stale = Oryginał zmienił się od czasu tego przekładu

# The title of the feed of reasons that were added.
site-feed = Nowe powody

site-not-found = Nie ma tu takiej strony.

# Stands at the foot of every page.
site-notice =
    Przekład z niemieckiego i adaptacja artykułu [„{ $work-title }”]({ $work-url }). Tekst jest na
    licencji [{ $license }]({ $license-url }): wolno go udostępniać tylko na tej samej licencji i niekomercyjnie.

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = Tekst polski: { $contributors }.
