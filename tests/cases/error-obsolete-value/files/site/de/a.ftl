a = y
    .b = x
