site-quote = „{ $text }”
