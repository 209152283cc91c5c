one = { $plattform-request }
two = { $xyz }
