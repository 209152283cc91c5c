a = { FN(
b = { c }
