site-contributors = Text by { $contributors }.
