a = { $nmae }
