### Alles Übrige auf Seiten und in Textdateien: Beschriftungen und der Lizenzhinweis.
###
### Jede Nachricht `site-x` steht in den Vorlagen als `site.x`, mit `_` für `-`.

# Der Name dieser Sprache in ihr selbst.
site-language = Deutsch

# Anführungszeichen um das, was jemand geschrieben hat.
site-quote = „{ $text }“

# Die Markierung eines Grundes, der später dazugekommen ist.
site-new = neu

# Beschriftet den Link, mit dem man auf einen einzelnen Grund verweist.
site-permalink = Link zu diesem Grund

site-languages = Andere Sprachen
site-platforms = Andere Plattformen

# Überschrift einer Textdatei mit allen Antworten.
site-replies = { $platform }: Antworten zum Kopieren

site-tone =
    .candid = offen
    .courteous = freundlich
site-register =
    .formal = Anrede mit Sie
    .informal = Anrede mit du

# Steht unter jeder Seite.
site-notice =
    Bearbeitung des Artikels [„{ $work-title }“]({ $work-url }). Der Text steht unter der Lizenz [{ $license }]({ $license-url }):
    Weitergabe nur unter derselben Lizenz und nicht kommerziell.
