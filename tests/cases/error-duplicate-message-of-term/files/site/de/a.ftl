-brand = Marmot
brand = Über { -brand }
twice = Hallo { $x } da
