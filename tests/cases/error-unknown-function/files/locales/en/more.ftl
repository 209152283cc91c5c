more = { DATETIME($groups) }
