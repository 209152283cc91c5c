hello = He said “yes”
