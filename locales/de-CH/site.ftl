### Labels, and the license notice, where Swiss German differs: «…» for „…“.

site-language = Deutsch (Schweiz)

site-quote = «{ $text }»

site-notice =
    Bearbeitung des Artikels [«{ $work-title }»]({ $work-url }). Der Text steht unter der Lizenz [{ $license }]({ $license-url }):
    Weitergabe nur unter derselben Lizenz und nicht kommerziell.
