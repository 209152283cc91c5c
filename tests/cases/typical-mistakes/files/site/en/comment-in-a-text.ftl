a =
    First line
    second line
