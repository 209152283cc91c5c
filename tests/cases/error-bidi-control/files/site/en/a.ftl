hello = One two
