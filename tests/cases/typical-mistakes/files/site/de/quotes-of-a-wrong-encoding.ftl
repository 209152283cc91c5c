a = Er sagte â€žjaâ€œ dazu
