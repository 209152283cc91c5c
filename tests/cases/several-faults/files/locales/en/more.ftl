more = { $xyz }
