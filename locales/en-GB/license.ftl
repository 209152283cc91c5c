### The license, where British English differs: a *licence* is a noun.

license-must =
    Give the name and the address of the licence, the title and the address of the article that all of this comes from, and say that it was adapted or translated. Leaving the licence notice in place is enough.

    Whatever you make from it and pass on has to be under this licence again, under a later version with the same conditions, or under the version for a country of one of these.

    Keep all notices about the licence, about copyright and about the disclaimer of warranties. You need not name the author here, who has waived that.

license-must-not =
    Do not use the text mainly to earn money or to gain some other commercial advantage.

    Do not ask more of others than the licence does, and do not lock away by technical means what it allows.

    Do not suggest that the author endorses you or your version, and do not distort the work in a way that harms the author’s reputation.

license-advice = This is a summary and not legal advice; what counts is the text of the licence. Whoever breaks it loses the rights that it gives.
