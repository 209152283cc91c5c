a = The size of the file
