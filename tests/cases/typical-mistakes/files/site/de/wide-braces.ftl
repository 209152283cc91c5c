a = Hallo ｛ $name ｝ hier
