a = Hier Text
    .titel = Hier Titel
