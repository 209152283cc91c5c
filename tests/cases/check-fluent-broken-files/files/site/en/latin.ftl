latin = x
latin-2 = x
