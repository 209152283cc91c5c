document-title = Twice
