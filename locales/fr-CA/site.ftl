### Labels, where the French of Québec differs: no space before ;, and *texto* for SMS.

site-language = Français (Canada)

site-copy-failed = La copie a échoué; le texte peut être sélectionné à la main.

site-length =
    .parts =
        { $length ->
            [one] { $length } texto
           *[other] { $length } textos
        }
    .parts-of-limit =
        { $length ->
            [one] { $length } texto sur { $limit }
           *[other] { $length } textos sur { $limit }
        }
