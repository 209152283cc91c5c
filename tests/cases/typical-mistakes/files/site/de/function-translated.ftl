a = Für { ZAHL($count) } Dateien
