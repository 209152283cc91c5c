a = { $n ->
    [one] Delete “one” file…
   *[other] Delete { $n } files – now
 }
