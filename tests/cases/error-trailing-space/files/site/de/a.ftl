a = x y  
b = y
# note 
