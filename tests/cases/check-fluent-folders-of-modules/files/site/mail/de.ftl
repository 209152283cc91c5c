hello = Hallo, { $name }!
open = Öffnen
