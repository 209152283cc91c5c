title =
    { helper } mit  
    Zeilen
helper = Hilfe
moved = Verschoben
