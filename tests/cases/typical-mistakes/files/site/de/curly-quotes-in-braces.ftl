a = Hier { DATETIME($day, month: „long“) }
