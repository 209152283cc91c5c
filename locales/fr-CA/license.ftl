### The license, where the French of Québec differs: no space before ;.

license-must =
    Indiquez le nom et l’adresse de la licence, le titre et l’adresse de l’article dont tout est parti, et précisez que celui-ci a été adapté ou traduit. Il suffit pour cela de laisser en place la mention de licence.

    Ce que vous en tirez et diffusez à votre tour reste sous cette licence, sous une version ultérieure aux mêmes conditions ou sous une version nationale de l’une ou de l’autre.

    Laissez en place toutes les mentions relatives à la licence, aux droits d’auteur et à l’exclusion de garantie. Le nom de l’auteur n’a pas à être cité ici; il y a renoncé.

license-advice = Ceci est un résumé et non un conseil juridique; seul le texte de la licence fait foi. Qui l’enfreint perd les droits qu’elle donne.
