a = { $n ->
    [one] eine Datei
    [few] einige Dateien
   *[other] { $n } Dateien
}
