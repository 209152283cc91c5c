a = { $n ->
    [one] plik
    [few] { $n } pliki
   *[other] { $n } pliku
}
