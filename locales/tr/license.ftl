### The license: what it asks for and allows, in plain words. Shown by `cargo xtask license`.

# How the license notice says that something was changed. One of these must stand in every file that is made, and so in
# site-notice and reply-notice. Whether the first letter is a capital makes no difference.
license-changes = Almancadan çevirisi ve uyarlaması
    .otherwise = çeviri ve uyarlama

license-may-heading = Neler yapabilirsiniz
license-may =
    Metni her biçimde ve her yoldan paylaşabilir, yayımlayabilir, başkalarına okuyabilir ve sahneleyebilirsiniz.

    Kısaltabilir, yeniden yazabilir, çevirebilir ve başka bir çalışmanın içine katabilirsiniz.

license-must-heading = Neler yapmalısınız
license-must =
    Lisansın adını ve adresini, bütün bunların kaynağı olan yazının da başlığını ve adresini verin; metnin uyarlandığını ya da çevrildiğini belirtin. Lisans notunu yerinde bırakmanız yeterlidir.

    Bu metinden türetip paylaştığınız her şey de bu lisansla, bu lisansın aynı koşulları taşıyan sonraki bir sürümüyle ya da bunlardan birinin bir ülkeye uyarlanmış sürümüyle yayımlanmalıdır.

    Lisansla, telif haklarıyla ve sorumluluğun reddiyle ilgili bütün notları yerinde bırakın. Yazarın adını burada anmanız gerekmez; yazar bundan vazgeçmiştir.

license-must-not-heading = Neler yapamazsınız
license-must-not =
    Metni öncelikle para kazanmak ya da başka bir ticari çıkar sağlamak için kullanmayın.

    Başkalarından lisansın istediğinden fazlasını istemeyin; lisansın izin verdiğini teknik önlemlerle engellemeyin.

    Yazarın sizi ya da sizin sürümünüzü desteklediği izlenimini uyandırmayın; eseri, yazarın saygınlığına zarar verecek biçimde çarpıtmayın.

license-advice = Bu bir özettir, hukuki danışmanlık değildir; geçerli olan, lisansın kendi metnidir. Buna aykırı davranan, lisansın verdiği hakları yitirir.
