a = x
b = { c }
