site-new = x
