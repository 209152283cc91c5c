a = To { $name } now
b = Another
