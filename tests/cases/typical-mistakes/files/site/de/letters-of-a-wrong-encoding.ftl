a = Die GrÃ¶ÃŸe der Datei
