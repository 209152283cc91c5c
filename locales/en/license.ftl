### The license: what it asks for and allows, in plain words. Shown by `cargo xtask license`.

# How the license notice says that something was changed. One of these must stand in every file that is made, and so in
# site-notice and reply-notice. Whether the first letter is a capital makes no difference.
license-changes = translated from German and adapted
    .otherwise = translated and adapted

license-may-heading = What you may do
license-may =
    You may share the text, publish it, read it out and perform it, in any format and by any means.

    You may shorten it, rewrite it, translate it and build it into something else.

license-must-heading = What you have to do
license-must =
    Give the name and the address of the license, the title and the address of the article that all of this comes from, and say that it was adapted or translated. Leaving the license notice in place is enough.

    Whatever you make from it and pass on has to be under this license again, under a later version with the same conditions, or under the version for a country of one of these.

    Keep all notices about the license, about copyright and about the disclaimer of warranties. You need not name the author here, who has waived that.

license-must-not-heading = What you may not do
license-must-not =
    Do not use the text mainly to earn money or to gain some other commercial advantage.

    Do not ask more of others than the license does, and do not lock away by technical means what it allows.

    Do not suggest that the author endorses you or your version, and do not distort the work in a way that harms the author’s reputation.

license-advice = This is a summary and not legal advice; what counts is the text of the license. Whoever breaks it loses the rights that it gives.
