b = y
