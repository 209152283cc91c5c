a = { $n ->
    [one] plik
   *[many] { $n } plików
}
