### Was anderswo nicht hingehört.

# Höchstens zehn Zeichen.
# de: more-short = Kürzer
# more-short = …

## Sonstiges

# de: -more-term = Wort
# -more-term = …
