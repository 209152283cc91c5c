### Was anderswo nicht hingehört.

# Höchstens zehn Zeichen.
more-short = Kürzer

## Sonstiges

-more-term = Wort
