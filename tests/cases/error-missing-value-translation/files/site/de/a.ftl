a =
    .b = y
