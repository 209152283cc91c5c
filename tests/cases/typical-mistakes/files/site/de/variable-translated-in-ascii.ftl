a = Jetzt an { $empfaenger }
