### What is different in en-CA. Everything else comes from en.

# en: site-language = English
# site-language = …
