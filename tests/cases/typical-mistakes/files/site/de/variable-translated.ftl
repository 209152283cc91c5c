a = Jetzt an { $empfänger }
