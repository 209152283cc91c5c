a = Size of the file
b = Open
