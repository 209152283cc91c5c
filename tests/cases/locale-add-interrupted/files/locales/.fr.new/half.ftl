half = 
