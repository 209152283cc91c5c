datei-loeschen = Datei löschen
body = Noch mehr Text
