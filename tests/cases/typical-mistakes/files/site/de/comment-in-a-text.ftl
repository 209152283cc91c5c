a =
    Erste Zeile
    # Noch kürzer?
    zweite Zeile
