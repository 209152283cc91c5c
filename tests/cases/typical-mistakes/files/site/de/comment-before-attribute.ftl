a = Hier Text
# Noch kürzer?
    .title = Hier Titel
