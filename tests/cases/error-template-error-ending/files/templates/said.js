// {{ notice | tojson }} {{ license.url | safe }}
const reasons = {{ reasons | length }}, title = {{ title | tojson }};
