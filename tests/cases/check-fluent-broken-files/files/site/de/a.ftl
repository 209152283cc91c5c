a = { b }
d = { $x
