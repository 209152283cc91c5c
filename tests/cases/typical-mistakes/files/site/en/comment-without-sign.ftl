# For the start page
a = Text here
