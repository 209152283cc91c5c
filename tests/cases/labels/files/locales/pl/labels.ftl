site-new-request = nowe: { $request }
site-numbered = { $number }) { $request }
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
            [one] { $length } z { $limit } znaku
           *[other] { $length } z { $limit } znaków
        }
site-divided =
    { $parts ->
        [one] { $parts } część: { $text }
        [few] { $parts } części, najdłuższa: { $text }
       *[other] { $parts } części, najdłuższa: { $text }
    }
site-detail =
    .full = pełna
    .compact = skrócona
    .minimal = najkrótsza
