### Die Lizenz: was sie verlangt und erlaubt, in eigenen Worten. Gezeigt von `cargo xtask license`.

# Wie der Lizenzhinweis sagt, dass etwas geändert wurde. Eine dieser Formen muss in jeder erzeugten Datei stehen, also
# auch in site-notice und reply-notice. Groß- und Kleinschreibung des ersten Buchstabens ist egal.
license-changes = bearbeitet
    .otherwise = Bearbeitung

license-may-heading = Das dürfen Sie
license-may =
    Sie dürfen den Text weitergeben, veröffentlichen, vorlesen und vorführen, in jedem Format und auf jedem Weg.

    Sie dürfen ihn kürzen, umschreiben, übersetzen und in anderes einbauen.

license-must-heading = Das gehört dazu
license-must =
    Nennen Sie die Lizenz mit Namen und Adresse, den Artikel, auf den alles zurückgeht, mit Titel und Adresse, und sagen Sie, dass er bearbeitet oder übersetzt ist. Es genügt, den Lizenzhinweis stehen zu lassen.

    Was Sie selbst daraus machen und weitergeben, steht wieder unter dieser Lizenz, unter einer späteren Fassung mit denselben Bedingungen oder unter einer Länderfassung davon.

    Lassen Sie alle Hinweise auf die Lizenz, auf Urheber und auf den Haftungsausschluss stehen. Den Namen des Autors müssen Sie hier nicht nennen; er hat darauf verzichtet.

license-must-not-heading = Das ist nicht erlaubt
license-must-not =
    Verwenden Sie den Text nicht in erster Linie, um Geld zu verdienen oder sonst einen geschäftlichen Vorteil zu haben.

    Verlangen Sie von anderen nicht mehr als die Lizenz, und sperren Sie nicht mit technischen Mitteln, was sie erlaubt.

    Erwecken Sie nicht den Eindruck, der Autor stehe hinter Ihnen oder Ihrer Fassung, und entstellen Sie sein Werk nicht so, dass es seinem Ruf schadet.

license-advice = Das ist eine Zusammenfassung und keine Rechtsberatung; es gilt der Text der Lizenz. Wer gegen ihn verstößt, verliert die Rechte daraus.
