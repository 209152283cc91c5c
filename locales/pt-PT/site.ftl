### Everything else on pages and in text files: labels, and the license notice. What is missing here is as in Brazil.

# The name of this language in the language itself, with a capital letter as a label.
site-language = Português (Portugal)

# Quotation marks around what somebody wrote.
site-quote = «{ $text }»

site-languages = Outras línguas

# Said of the tone, a masculine.
site-tone =
    .candid = franco
    .courteous = cordial

# How the reader is addressed: in the third person, or with “tu”.
site-register =
    .formal = formal
    .informal = por tu

# Stands in the results of search engines; at most 200 characters.
site-description =
    As frases com que perfeitos desconhecidos pedem para entrar na minha lista de contactos, e o que penso delas.

site-search = Procurar na lista

site-share = Partilhar

# How long a reply is: in characters, with the platform's limit and without. [many] is a million or millions, which are
# “de” something.
site-length =
    .characters =
        { $length ->
            [one] { $length } carácter
            [many] { $length } de caracteres
           *[other] { $length } caracteres
        }
    .characters-of-limit =
        { $limit ->
            [one] { $length } de { $limit } carácter
            [many] { $length } de { $limit } de caracteres
           *[other] { $length } de { $limit } caracteres
        }

# How much of a reply there is: all of it, or less, so that it fits the platform. A reply is a feminine (resposta).
site-detail =
    .full = completa
    .compact = abreviada
    .minimal = tão curta quanto possível

# Before a text in another language.
site-fallback = Ainda por traduzir

# Stands at the foot of every page.
site-notice =
    Texto traduzido do alemão e adaptado do artigo [«{ $work-title }»]({ $work-url }). Está sob a
    licença [{ $license }]({ $license-url }): só pode ser partilhado sob a mesma licença e sem fins comerciais.
