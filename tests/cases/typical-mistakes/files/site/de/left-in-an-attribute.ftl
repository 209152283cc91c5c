a = Datei sichern
    .title = Save the file now
