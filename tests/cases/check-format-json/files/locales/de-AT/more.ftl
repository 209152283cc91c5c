site-knew = neu
