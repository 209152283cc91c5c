a = { $n ->
    [one] One file
   *[other] { $n } files
 }
