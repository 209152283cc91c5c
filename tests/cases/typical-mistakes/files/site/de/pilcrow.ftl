a = Anderer Text hier¶
