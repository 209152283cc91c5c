a = Text here
    .title = Title here
