hello = Hello, { $name }!
bye = Good bye
