b = x
c = { b }
