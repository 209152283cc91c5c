a = x { $name }
