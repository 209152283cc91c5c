### Labels, and the license notice, where British English differs: ‘…’ for “…”, and a *licence* is a noun.

site-language = English (UK)

site-quote = ‘{ $text }’

site-notice =
    Translated from German and adapted from the article [‘{ $work-title }’]({ $work-url }). This text is licensed
    under [{ $license }]({ $license-url }): you may share it only under the same licence, and not commercially.
