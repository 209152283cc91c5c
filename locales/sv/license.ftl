### The license: what it asks for and allows, in plain words. Shown by `cargo xtask license`.

# How the license notice says that something was changed. One of these must stand in every file that is made, and so in
# site-notice and reply-notice. What was changed is *texten*, hence *bearbetad* and not *bearbetat*.
license-changes = översatt från tyska och bearbetad
    .otherwise = översatt och bearbetad

license-may-heading = Det här får du göra
license-may =
    Du får sprida texten, publicera den, läsa upp den och framföra den, i vilket format och på vilket sätt som helst.

    Du får korta den, skriva om den, översätta den och bygga in den i annat.

license-must-heading = Det här måste du göra
license-must =
    Ange licensens namn och adress, ange den artikel som allt bygger på, med titel och adress, och säg att den är bearbetad eller översatt. Det räcker att låta licensuppgiften stå kvar.

    Det som du själv gör av texten och sprider ska i sin tur ligga under den här licensen, under en senare version med samma villkor eller under en landsanpassad version av någon av dem.

    Låt alla uppgifter om licensen, om upphovsrätten och om friskrivningen från ansvar stå kvar. Författarens namn behöver du inte ange här; det har författaren avstått från.

license-must-not-heading = Det här får du inte göra
license-must-not =
    Använd inte texten främst för att tjäna pengar eller få någon annan kommersiell fördel.

    Kräv inte mer av andra än vad licensen gör, och spärra inte med tekniska medel det som den tillåter.

    Ge inte sken av att författaren står bakom dig eller din version, och förvanska inte verket så att det skadar författarens anseende.

license-advice = Det här är en sammanfattning och ingen juridisk rådgivning; det är licensens text som gäller. Den som bryter mot den förlorar rättigheterna som den ger.
