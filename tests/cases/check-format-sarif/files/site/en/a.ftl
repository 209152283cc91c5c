a = { $name }: 100 %
b = x
