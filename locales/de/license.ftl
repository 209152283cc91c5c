### The license: what it asks for and allows, in plain words. Shown by `cargo xtask license`.

# How the license notice says that something was changed; a translation says “translated and adapted”. One of these
# forms must stand in every file that is made, and so in site-notice and reply-notice. One form is enough if you need no
# other. Capitals make no difference.
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
# In the last paragraph: do not distort the work so that it harms the author’s reputation. That is what the license
# says, no idiom.
license-must-not =
    Verwenden Sie den Text nicht in erster Linie, um Geld zu verdienen oder sonst einen geschäftlichen Vorteil zu haben.

    Verlangen Sie von anderen nicht mehr als die Lizenz, und sperren Sie nicht mit technischen Mitteln, was sie erlaubt.

    Erwecken Sie nicht den Eindruck, der Autor stehe hinter Ihnen oder Ihrer Fassung, und entstellen Sie sein Werk nicht so, dass es seinem Ruf schadet.

license-advice = Das ist eine Zusammenfassung und keine Rechtsberatung; es gilt der Text der Lizenz. Wer gegen ihn verstößt, verliert die Rechte daraus.
