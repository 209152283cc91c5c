more = { NUMBER(
other = { $xyz }
