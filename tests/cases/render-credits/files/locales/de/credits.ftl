site-contributors = Text: { $contributors }.
