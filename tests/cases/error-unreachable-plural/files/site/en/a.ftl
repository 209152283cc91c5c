a = { $n ->
    [one] a file
   *[other] { $n } files
}
