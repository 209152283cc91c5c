a =
    .b = x
