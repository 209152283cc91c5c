c = x
