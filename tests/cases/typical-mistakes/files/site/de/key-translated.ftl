a = { $who ->
    [mann] Seine Datei
   *[other] Ihre Datei
 }
