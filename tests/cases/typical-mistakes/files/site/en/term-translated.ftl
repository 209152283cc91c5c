-brand = Korb
a = About { -brand } here
