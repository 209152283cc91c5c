a = Text here
b = Another
