### The license: what it asks for and allows, in plain words. Shown by `cargo xtask license`.

# How the license notice says that something was changed. One of these forms must stand in every file that is made, and so
# in site-notice and reply-notice. Capitals make no difference.
license-changes = překlad z němčiny a úprava
    .otherwise = překlad a úprava

license-may-heading = Co se smí
license-may =
    Text je dovoleno šířit, zveřejňovat, předčítat i předvádět, v jakémkoli formátu a jakoukoli cestou.

    Je dovoleno ho krátit, přepisovat, překládat a začleňovat do jiných děl.

license-must-heading = Co je k tomu třeba
license-must =
    Je třeba uvést název a adresu licence, název a adresu článku, ze kterého všechno vychází, a sdělit, že je text upravený nebo přeložený. Stačí ponechat poznámku o licenci.

    Co z textu vznikne a dostane se k dalším lidem, musí být zase pod touto licencí, pod její pozdější verzí se stejnými podmínkami nebo pod některou z jejich národních verzí.

    Je třeba ponechat všechny údaje o licenci, o autorství a o vyloučení odpovědnosti. Jméno autora se tu uvádět nemusí; sám se toho vzdal.

license-must-not-heading = Co se nesmí
license-must-not =
    Text se nesmí používat především k vydělávání peněz ani k jinému obchodnímu prospěchu.

    Od ostatních se nesmí vyžadovat víc, než vyžaduje licence, a co licence dovoluje, se nesmí blokovat technickými prostředky.

    Nesmí vzniknout dojem, že autor stojí za tím, kdo text používá, nebo za jeho verzí, a dílo se nesmí znetvořit způsobem, který poškozuje autorovu pověst.

license-advice = Toto je shrnutí, a ne právní rada; rozhodující je text licence. Kdo ji poruší, přichází o práva, která mu dává.
