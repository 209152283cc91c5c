license-may-heading = Erlaubt ist
license-may =
    share it, in any format and by any means, and with whomever you like, as long as you leave the notice where it is

    change it
license-advice = Das ist eine Zusammenfassung.
