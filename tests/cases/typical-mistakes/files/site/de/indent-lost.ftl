a =
    Erste Zeile
zweite Zeile
