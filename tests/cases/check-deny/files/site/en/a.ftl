a = x
-t = x
b = { -t }
