### Alles Übrige auf Seiten und in Textdateien: Beschriftungen und der Lizenzhinweis.
###
### Jede Nachricht `site-x` steht in den Vorlagen als `site.x`, mit `_` für `-`.

# Der Name dieser Sprache in ihr selbst.
site-language = Deutsch

# Anführungszeichen um das, was jemand geschrieben hat.
site-quote = „{ $text }“

# Die Markierung eines Grundes, der später dazugekommen ist.
site-new = neu

# Was jemand geschrieben hat, als Überschrift eines Grundes, der später dazugekommen ist, in Text und Markdown.
# $request steht schon in Anführungszeichen.
site-new-request = { $request } (neu)

# Dasselbe mit seiner Nummer in der Liste, im Text.
site-numbered = { $number }. { $request }

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

# Der erste Link jeder Seite, für alle, die mit der Tastatur lesen.
site-skip = Zum Text

# Steht in den Ergebnissen von Suchmaschinen; höchstens 200 Zeichen.
site-description = Die Sätze, mit denen fremde Menschen als Kontakt aufgenommen werden möchten, und was ich dazu denke.

site-search = In der Liste suchen
site-tones = Ton
site-registers = Anrede

site-copy = Antwort kopieren
site-copied = Kopiert
site-share = Teilen
site-link-copied = Link kopiert

# Wenn der Browser nicht kopieren lässt.
site-copy-failed = Kopieren ging nicht; der Text lässt sich markieren.

# Wie lang eine Antwort ist, mit der Grenze der Plattform und ohne: in Zeichen, in Bytes, in SMS.
site-length =
    .characters = { $length } Zeichen
    .characters-of-limit = { $length } von { $limit } Zeichen
    .bytes =
        { $length ->
            [one] { $length } Byte
           *[other] { $length } Bytes
        }
    .bytes-of-limit = { $length } von { $limit } Bytes
    .parts = { $length } SMS
    .parts-of-limit = { $length } von { $limit } SMS

# Wenn eine Antwort in mehreren Teilen gesendet wird; $text ist die Länge des längsten, wie sie in site-length steht.
site-divided = { $parts } Teile, der längste: { $text }

# Wie viel von einer Antwort da ist: alles, oder weniger, damit sie auf die Plattform passt.
site-detail =
    .full = vollständig
    .compact = gekürzt
    .minimal = so kurz wie möglich

# Der Link von der Liste zu einer Seite, auf der nur ein Grund steht, und der Link zurück.
site-alone = Nur dieser Grund
site-whole-list = Alle Gründe

# Vor einem Text in einer anderen Sprache.
site-fallback = Noch nicht übersetzt

# Vor einer Übersetzung, die älter ist als der heutige Ausgangstext.
site-stale = Das Original hat sich seit der Übersetzung geändert

# Der Titel des Feeds mit Gründen, die dazugekommen sind.
site-feed = Neue Gründe

site-not-found = Diese Seite gibt es hier nicht.

# Steht unter jeder Seite.
site-notice =
    Bearbeitung des Artikels [„{ $work-title }“]({ $work-url }). Der Text steht unter der Lizenz [{ $license }]({ $license-url }):
    Weitergabe nur unter derselben Lizenz und nicht kommerziell.

# Steht hinter dem Lizenzhinweis, wo jemand genannt werden möchte, der den Text geschrieben oder übersetzt hat.
site-contributors = Deutscher Text: { $contributors }.
