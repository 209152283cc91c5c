zero = x
