-product = Marmot
-company = Burrow
save = Sichern
open = Öffnen
hint = Zum Behalten { open } anklicken
about = Über Marmot
by = Von { -company }
count = { $n ->
    [one] Ein Murmeltier auf { $host }
   *[other] { $n } Murmeltiere in { -product }
 }
plain = Ein Hinweis zu { -product }
