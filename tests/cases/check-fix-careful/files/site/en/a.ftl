title = Title
