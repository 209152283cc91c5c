a = { $name } has { $count ->
    [one] a letter
   *[other] letters
}
