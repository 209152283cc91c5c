-brand = Korb
a = { -brand }
