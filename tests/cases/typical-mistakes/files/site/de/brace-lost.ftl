a = Jetzt an { $name
b = Noch einer
