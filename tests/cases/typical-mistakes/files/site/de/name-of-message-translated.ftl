titel = Meine Seite hier
body = Noch mehr Text
