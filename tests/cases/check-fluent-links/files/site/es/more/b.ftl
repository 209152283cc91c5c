b = z
