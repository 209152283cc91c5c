reply-salutation = Servus!
    .named = Servus { $recipient }!
site-language = Deutsch (Österreich)
