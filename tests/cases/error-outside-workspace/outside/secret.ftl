secret = Nobody must see this
