title = Title of { $name }
body = Body text
