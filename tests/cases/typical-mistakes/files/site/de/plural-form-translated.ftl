a = { $n ->
    [eins] Eine Datei
   *[other] { $n } Dateien
 }
