### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.

# The name of this language in the language itself, with a capital letter as a label.
site-language = Español

# Quotation marks around what somebody wrote.
site-quote = «{ $text }»

# Marks a reason that was added later; a reason is a masculine (motivo).
site-new = nuevo

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request } (nuevo)

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = Enlace a este motivo

site-languages = Otros idiomas
site-platforms = Otras plataformas

# The heading of a text file with all the replies.
site-replies = { $platform }: respuestas para copiar

# Said of the tone, a masculine.
site-tone =
    .candid = franco
    .courteous = amable

# How the reader is addressed.
site-register =
    .formal = de usted
    .informal = de tú

# The first link of every page, for people who read with the keyboard.
site-skip = Ir al texto

# Stands in the results of search engines; at most 200 characters.
site-description = Las frases con las que gente totalmente desconocida pide entrar en mi lista de contactos, y lo que pienso de cada una.

site-search = Buscar en la lista
site-tones = Tono
site-registers = Tratamiento

site-copy = Copiar la respuesta
site-copied = Copiada
site-share = Compartir
site-link-copied = Enlace copiado

# Where the browser does not let anything be copied.
site-copy-failed = No se pudo copiar; el texto se puede seleccionar.

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages. [many] is a
# million or millions, which are “de” something. Without grouping, since 12.000 is twelve thousand in Spain and twelve
# in Mexico.
site-length =
    .characters =
        { $length ->
            [one] { NUMBER($length, useGrouping: "false") } carácter
            [many] { NUMBER($length, useGrouping: "false") } de caracteres
           *[other] { NUMBER($length, useGrouping: "false") } caracteres
        }
    .characters-of-limit =
        { $limit ->
            [one] { NUMBER($length, useGrouping: "false") } de { NUMBER($limit, useGrouping: "false") } carácter
            [many] { NUMBER($length, useGrouping: "false") } de { NUMBER($limit, useGrouping: "false") } de caracteres
           *[other] { NUMBER($length, useGrouping: "false") } de { NUMBER($limit, useGrouping: "false") } caracteres
        }
    .bytes =
        { $length ->
            [one] { NUMBER($length, useGrouping: "false") } byte
            [many] { NUMBER($length, useGrouping: "false") } de bytes
           *[other] { NUMBER($length, useGrouping: "false") } bytes
        }
    .bytes-of-limit =
        { $limit ->
            [one] { NUMBER($length, useGrouping: "false") } de { NUMBER($limit, useGrouping: "false") } byte
            [many] { NUMBER($length, useGrouping: "false") } de { NUMBER($limit, useGrouping: "false") } de bytes
           *[other] { NUMBER($length, useGrouping: "false") } de { NUMBER($limit, useGrouping: "false") } bytes
        }
    .parts = { $length } SMS
    .parts-of-limit = { $length } de { $limit } SMS

# When a reply is sent in several parts; $text is the length of the longest, as site-length has it.
site-divided = { $parts } partes; la más larga: { $text }

# How much of a reply there is: all of it, or less, so that it fits the platform. A reply is a feminine (respuesta).
site-detail =
    .full = completa
    .compact = abreviada
    .minimal = lo más breve posible

# The link from the list to a page with just one reason on it, and the link back.
site-alone = Solo este motivo
site-whole-list = Todos los motivos

# Before a text in another language.
site-fallback = Aún sin traducir

# Before a translation that is older than the source is today.
site-stale = El original cambió después de esta traducción

# The title of the feed of reasons that were added.
site-feed = Motivos nuevos

site-not-found = Aquí no existe esa página.

# Stands at the foot of every page.
site-notice =
    Texto traducido del alemán y adaptado del artículo [«{ $work-title }»]({ $work-url }). Se publica con la
    licencia [{ $license }]({ $license-url }): solo se puede compartir con la misma licencia y sin fines comerciales.

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = Texto en español: { $contributors }.
