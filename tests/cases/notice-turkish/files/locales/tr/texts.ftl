license-changes = işlenerek çevrilmiş
    .noun = işlenmiş çeviri
site-language = Türkçe
site-notice = İşlenerek çevrilmiş makale: [“{ $work-title }”]({ $work-url }). Lisans: [{ $license }]({ $license-url }).
