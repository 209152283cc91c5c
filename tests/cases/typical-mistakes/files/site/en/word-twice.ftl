a = This is the text
