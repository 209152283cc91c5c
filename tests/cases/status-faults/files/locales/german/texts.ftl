site-new = neu
