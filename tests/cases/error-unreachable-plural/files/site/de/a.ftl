a = { $n ->
    [one] eine Datei
    [few] { $n } Dateien
   *[other] { $n } Dateien
}
