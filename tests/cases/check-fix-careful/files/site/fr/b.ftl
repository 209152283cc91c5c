moved = Déplacé
