a = Datei jetzt​ sichern
