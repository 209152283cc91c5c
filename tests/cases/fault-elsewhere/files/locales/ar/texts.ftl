site-language = {
