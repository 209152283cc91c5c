a = Jetzt an $name
