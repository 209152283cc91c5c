z = x
