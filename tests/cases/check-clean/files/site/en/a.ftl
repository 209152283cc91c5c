a = { $name } x
