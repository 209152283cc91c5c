title = My page
    .label = Name
body =
    First line
    second line
