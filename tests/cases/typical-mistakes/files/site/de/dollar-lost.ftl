a = Jetzt an { name }
