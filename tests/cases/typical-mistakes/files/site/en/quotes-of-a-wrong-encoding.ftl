a = He said “yes” here
