-brand = Korb
a = Korb
