a = Drück jetzt <a href=“x”>hier</a>
