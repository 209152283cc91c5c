title = title = Meine Seite
    .label = .label = Name¶
body =
    Erste Zeile¶
    # zweite Zeile
    zweite Zeile
