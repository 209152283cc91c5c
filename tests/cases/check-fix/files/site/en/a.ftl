# The title
title = Title
    .label = Label

greeting = Hello { $name }
