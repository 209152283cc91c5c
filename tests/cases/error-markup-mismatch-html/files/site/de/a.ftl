a = Lies <a data-l10n-name="more" href="{ $link }>das</a> jetzt
b = Drück <em>OK zum Weitergehen
c = Lies <a data-l10n-name="mehr">das</a> jetzt
d = <0>Eins</0> und zwei
e = { $n ->
    [one] eine Datei <br> hier
   *[other] { $n } Dateien <br> <strong>hier</strong>
 }
f = <em>Bedingungen</em> &amp; mehr
