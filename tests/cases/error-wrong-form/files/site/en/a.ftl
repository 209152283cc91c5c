a =
    .label = Save file
    .accesskey = S
b =
    .style = width: 30em; height: 20em
