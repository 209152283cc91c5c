title =
    { helper } mit  
    Zeilen
helper = Hilfe
moved = Verschoben

# Eine Notiz
whatever = eins

quux = zwei
