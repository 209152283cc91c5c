a = For { NUMBER($count) } files
