b = x
