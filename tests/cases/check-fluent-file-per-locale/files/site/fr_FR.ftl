hello = Bonjour, { $nmae } !
