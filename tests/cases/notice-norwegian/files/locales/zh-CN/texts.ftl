license-changes = 译自
site-language = 简体中文
site-notice = 译自[{ $work-title }]({ $work-url })，许可协议：[{ $license }]({ $license-url })
