a =
    .b = x
    .b = y
