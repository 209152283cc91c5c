hello = Good morning to you all
