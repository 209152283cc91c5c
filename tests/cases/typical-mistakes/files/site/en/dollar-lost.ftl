a = To { $name } now
