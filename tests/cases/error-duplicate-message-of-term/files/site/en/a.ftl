-brand = Marmot
brand = About { -brand }
twice = Hi { $x } there
twice = Hi { $y } there
