-brand = Korb
a = Willkommen bei Korb
