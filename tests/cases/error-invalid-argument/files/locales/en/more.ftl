one = { NUMBER($platform) }
two = { NUMBER($groups, minimumFractionDigit: 2) }
three = { NUMBER($groups, type: "roman") }
