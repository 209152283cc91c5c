a = x
    .b = y
c = x
    .b = y
d = x
    .b = y
e = x
