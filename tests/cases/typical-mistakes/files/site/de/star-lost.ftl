a = { $n ->
    [one] Eine Datei
    [other] { $n } Dateien
 }
