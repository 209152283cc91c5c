hello = Er sagte "ja" und “nein”
