body = Texte
title-2 = Titre
end = Fin
