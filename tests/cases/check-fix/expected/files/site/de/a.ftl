### Alles

# Der Titel
title = Titel
    .label = Beschriftung

## Gruppe

greeting = Hallo { $name }
