a = { $n ->
    [one] x
    [one] z
   *[other] y
}
