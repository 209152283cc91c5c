title = Titel von { $nmae }
list = Eine Liste
body = Text
title-2 = Titel
