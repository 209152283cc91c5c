bom = x
