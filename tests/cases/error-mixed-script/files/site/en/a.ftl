hello = One word
