{# A page that a program completes. #}
<p>{{ title }}</p>
