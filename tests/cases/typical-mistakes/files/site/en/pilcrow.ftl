a = Another text here
