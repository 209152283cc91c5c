a =
    .label = Datei sichern
    .accesskey = Datei
b =
    .style = width: 30; height: 20em
