### Labels, where Austrian German differs.

site-language = Deutsch (Österreich)
