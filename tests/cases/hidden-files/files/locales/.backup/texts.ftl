one = {
