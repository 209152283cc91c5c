license-changes = 譯自
site-language = 繁體中文
site-notice = 譯自[{ $work-title }]({ $work-url })，授權條款：[{ $license }]({ $license-url })
