### The license: what it asks for and allows, in plain words. Shown by `cargo xtask license`.

# How the license notice says that something was changed. One of these must stand in every file that is made, and so in
# site-notice and reply-notice. Whether the first letter is a capital makes no difference.
license-changes = traduit de l’allemand et adapté
    .otherwise = traduit et adapté

license-may-heading = Ce que vous pouvez faire
license-may =
    Vous pouvez diffuser le texte, le publier, le lire à haute voix et le représenter en public, sous tous les formats et par tous les moyens.

    Vous pouvez l’abréger, le réécrire, le traduire et l’intégrer à autre chose.

license-must-heading = Ce que vous devez faire
license-must =
    Indiquez le nom et l’adresse de la licence, le titre et l’adresse de l’article dont tout est parti, et précisez que celui-ci a été adapté ou traduit. Il suffit pour cela de laisser en place la mention de licence.

    Ce que vous en tirez et diffusez à votre tour reste sous cette licence, sous une version ultérieure aux mêmes conditions ou sous une version nationale de l’une ou de l’autre.

    Laissez en place toutes les mentions relatives à la licence, aux droits d’auteur et à l’exclusion de garantie. Le nom de l’auteur n’a pas à être cité ici ; il y a renoncé.

license-must-not-heading = Ce qui n’est pas permis
license-must-not =
    N’utilisez pas le texte principalement pour gagner de l’argent ou en tirer un autre avantage commercial.

    N’exigez pas des autres plus que n’en demande la licence, et ne bloquez pas par des moyens techniques ce qu’elle autorise.

    Ne laissez pas croire que l’auteur vous soutient, vous ou votre version, et ne dénaturez pas son œuvre au point de nuire à sa réputation.

license-advice = Ceci est un résumé et non un conseil juridique ; seul le texte de la licence fait foi. Qui l’enfreint perd les droits qu’elle donne.
