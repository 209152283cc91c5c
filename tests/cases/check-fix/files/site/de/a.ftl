### Alles

# Der Titel
title = Titel   
    .label = Beschriftung
    .hint =
        Gibt es nicht mehr,
        auch das nicht.

# Eine Notiz zu dem, was es nicht mehr gibt
farewell = Tschüs

## Gruppe

greeting = Hallo { $name }
greeting = Hallo { $name }
