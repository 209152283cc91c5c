a = { $who ->
    [male] His file
   *[other] Their file
 }
