a = x
    .b = y
