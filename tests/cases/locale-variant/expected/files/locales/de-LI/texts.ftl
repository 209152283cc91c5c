### What is different in de-LI. Everything else comes from de.

# de: site-language = Deutsch
# site-language = …
