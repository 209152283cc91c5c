### The license: what it asks for and allows, in plain words. Shown by `cargo xtask license`.

# How the license notice says that something was changed. One of these must stand in every file that is made, and so in
# site-notice and reply-notice. Whether the first letter is a capital makes no difference.
license-changes = traducido del alemán y adaptado
    .otherwise = traducido y adaptado

license-may-heading = Qué se puede hacer
license-may =
    Se puede compartir el texto, publicarlo, leerlo en voz alta y representarlo, en cualquier formato y por cualquier medio.

    Se puede acortar, reescribir, traducir e incluir en otra obra.

license-must-heading = Qué hay que hacer
license-must =
    Hay que indicar el nombre y la dirección de la licencia, así como el título y la dirección del artículo del que procede todo, y decir que se ha adaptado o traducido. Basta con dejar el aviso de licencia en su sitio.

    Lo que se haga a partir del texto y se comparta debe llevar de nuevo esta licencia, una versión posterior con las mismas condiciones o la adaptación de una de ellas a un país.

    Hay que conservar todos los avisos sobre la licencia, sobre los derechos de autor y sobre la exención de garantías. Aquí no hace falta dar el nombre del autor, que renunció a ello.

license-must-not-heading = Qué no se puede hacer
license-must-not =
    No se puede usar el texto con el fin principal de ganar dinero o de obtener otra ventaja comercial.

    No se puede exigir a nadie más de lo que exige la licencia, ni bloquear con medios técnicos lo que ella permite.

    No se puede dar a entender que el autor respalda a quien usa el texto o su nueva versión, ni deformar la obra de un modo que dañe la reputación del autor.

license-advice = Esto es un resumen, no asesoramiento jurídico; lo que vale es el texto de la licencia. Quien la incumple pierde los derechos que le concede.
