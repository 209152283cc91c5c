hello = Hallo, { $nmae }!
