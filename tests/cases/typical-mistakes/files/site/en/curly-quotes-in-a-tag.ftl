a = Press <a href="x">here</a> now
