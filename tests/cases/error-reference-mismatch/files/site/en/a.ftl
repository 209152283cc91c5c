-product = Marmot
-company = Burrow
save = Save
open = Open
hint = Click { save } to keep it
about = About { -product }
by = By { -company }
count = { $n ->
    [one] One marmot in { -product } on { $host }
   *[other] { $n } marmots in { -product } on { $host }
 }
plain = A hint in plain words
