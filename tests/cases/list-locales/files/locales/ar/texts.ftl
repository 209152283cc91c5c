site-language = العربية
