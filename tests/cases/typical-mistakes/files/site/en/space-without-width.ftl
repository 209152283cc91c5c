a = Save the file now
