### The license: what it asks for and allows, in plain words. Shown by `cargo xtask license`.

# How the license notice says that something was changed. One of these must stand in every file that is made, and so in
# site-notice and reply-notice. Capitals make no difference.
license-changes = tradotto dal tedesco e adattato
    .otherwise = tradotto e adattato

license-may-heading = Che cosa si può fare
license-may =
    Si può condividere il testo, pubblicarlo, leggerlo ad alta voce e rappresentarlo, in qualsiasi formato e con qualsiasi mezzo.

    Lo si può accorciare, riscrivere, tradurre e inserire in altre opere.

license-must-heading = Che cosa si deve fare
license-must =
    Vanno indicati il nome e l’indirizzo della licenza e il titolo e l’indirizzo dell’articolo da cui tutto deriva, e va detto che è stato adattato o tradotto. Basta lasciare al suo posto la nota sulla licenza.

    Ciò che se ne ricava e si condivide va posto di nuovo sotto questa licenza, sotto una sua versione successiva con le stesse condizioni o sotto la versione nazionale di una delle due.

    Vanno conservate tutte le note sulla licenza, sul diritto d’autore e sull’esclusione di garanzie e responsabilità. Qui non occorre indicare il nome dell’autore, che vi ha rinunciato.

license-must-not-heading = Che cosa non è permesso
# In the last paragraph: do not distort the work so that it harms the author’s reputation. That is what the license
# says, no idiom.
license-must-not =
    Non si può usare il testo con lo scopo principale di guadagnare denaro o di ottenere un altro vantaggio commerciale.

    Non si può pretendere da altri più di quanto chiede la licenza, né impedire con mezzi tecnici ciò che essa permette.

    Non si può dare l’impressione che l’autore sostenga chi usa il testo o la sua nuova versione, né deformare l’opera in modo da danneggiare la reputazione dell’autore.

license-advice = Questa è una sintesi e non una consulenza legale; fa fede il testo della licenza. Chi la viola perde i diritti che essa concede.
