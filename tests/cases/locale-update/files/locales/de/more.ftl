### Von Hand
more-a = Anderes
