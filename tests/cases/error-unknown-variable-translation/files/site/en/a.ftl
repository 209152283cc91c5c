a = { $name }
