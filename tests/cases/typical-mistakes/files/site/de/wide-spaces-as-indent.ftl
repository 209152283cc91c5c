a =
　　Hier Text
b = Noch einer
