b = x
c = x
