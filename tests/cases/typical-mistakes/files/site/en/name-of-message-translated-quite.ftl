delete-file = Delete the file
body = Some more text
