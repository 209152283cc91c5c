Für die Startseite
a = Hier Text
