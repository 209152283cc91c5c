title = Titre
    .label = Libellé

greetings = Bonjour { $name }
