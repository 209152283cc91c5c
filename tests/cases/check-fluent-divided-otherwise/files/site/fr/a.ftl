title = Titre de { $name }
list = Une liste de { $nombre }
