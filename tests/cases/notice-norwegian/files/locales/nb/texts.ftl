license-changes = oversatt
site-language = norsk bokmål
site-notice = Oversatt fra [{ $work-title }]({ $work-url }), lisens [{ $license }]({ $license-url })
