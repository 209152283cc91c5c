a = x
    .b y
c = x
    .b =
d = x
    .1b = y
e = x
    ... und y
