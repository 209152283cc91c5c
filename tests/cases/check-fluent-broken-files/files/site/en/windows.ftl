windows = x
windows-2 =
    y
