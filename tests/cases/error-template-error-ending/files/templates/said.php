{# Escaped by hand. #}
<p>{% autoescape "html" %}{{ notice }} {{ license.url }}{% endautoescape %}</p>
