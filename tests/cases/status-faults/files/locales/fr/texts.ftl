site-language = Français
site-new = { $platform-neuf }
site-quote = « { $text
reply-link = Plus : { $link }
