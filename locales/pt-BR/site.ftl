### Everything else on pages and in text files: labels, and the license notice.
###
### Each message `site-x` is `site.x` in the templates, with `_` for `-`.

# The name of this language in the language itself, with a capital letter as a label.
site-language = Português (Brasil)

# Quotation marks around what somebody wrote.
site-quote = “{ $text }”

# Marks a reason that was added later; a reason is a masculine (motivo).
site-new = novo

# What somebody wrote, as the heading of a reason that was added later, in text and Markdown. $request already has its
# quotation marks.
site-new-request = { $request } (novo)

# The same with its number in the list, in text.
site-numbered = { $number }. { $request }

# Labels the link by which one can point to a single reason.
site-permalink = Link para este motivo

site-languages = Outros idiomas
site-platforms = Outras plataformas

# The heading of a text file with all the replies.
site-replies = { $platform }: respostas para copiar

# Said of the tone, a masculine.
site-tone =
    .candid = franco
    .courteous = gentil

# How the reader is addressed: with “você” in both, but colloquially in the second.
site-register =
    .formal = formal
    .informal = informal

# The first link of every page, for people who read with the keyboard.
site-skip = Ir para o texto

# Stands in the results of search engines; at most 200 characters.
site-description = As frases com que gente desconhecida pede para entrar na minha lista de contatos, e o que eu penso delas.

site-search = Buscar na lista
site-tones = Tom
site-registers = Tratamento

site-copy = Copiar resposta
site-copied = Copiada
site-share = Compartilhar
site-link-copied = Link copiado

# Where the browser does not let anything be copied.
site-copy-failed = Não foi possível copiar; selecione o texto.

# How long a reply is, with the platform's limit and without: in characters, bytes, or text messages. [many] is a
# million or millions, which are “de” something.
site-length =
    .characters =
        { $length ->
            [one] { $length } caractere
            [many] { $length } de caracteres
           *[other] { $length } caracteres
        }
    .characters-of-limit =
        { $limit ->
            [one] { $length } de { $limit } caractere
            [many] { $length } de { $limit } de caracteres
           *[other] { $length } de { $limit } caracteres
        }
    .bytes =
        { $length ->
            [one] { $length } byte
            [many] { $length } de bytes
           *[other] { $length } bytes
        }
    .bytes-of-limit =
        { $limit ->
            [one] { $length } de { $limit } byte
            [many] { $length } de { $limit } de bytes
           *[other] { $length } de { $limit } bytes
        }
    .parts = { $length } SMS
    .parts-of-limit = { $length } de { $limit } SMS

# When a reply is sent in several parts; $text is the length of the longest, as site-length has it.
site-divided = { $parts } partes; a mais longa: { $text }

# How much of a reply there is: all of it, or less, so that it fits the platform. A reply is a feminine (resposta).
site-detail =
    .full = completa
    .compact = resumida
    .minimal = a mais curta possível

# The link from the list to a page with just one reason on it, and the link back.
site-alone = Só este motivo
site-whole-list = Todos os motivos

# Before a text in another language.
site-fallback = Ainda sem tradução

# Before a translation that is older than the source is today.
site-stale = O original mudou depois desta tradução

# The title of the feed of reasons that were added.
site-feed = Novos motivos

site-not-found = Essa página não existe aqui.

# Stands at the foot of every page.
site-notice =
    Texto traduzido do alemão e adaptado do artigo [“{ $work-title }”]({ $work-url }). Está sob a
    licença [{ $license }]({ $license-url }): só pode ser compartilhado sob a mesma licença e sem fins comerciais.

# Stands behind the license notice where those who wrote or translated the text want to be named.
site-contributors = Texto em português: { $contributors }.
