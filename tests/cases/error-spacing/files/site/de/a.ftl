hello = Nun ... so - da ist es , endlich  einmal
