### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without a final period
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony; at most 200 characters
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list.
###
### Turkish has no grammatical gender, so no text chooses by one. “Siz” and “sen” show in the suffixes.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the
### people in them are still around. So no text says where a group is, and none names the platform together with one.
###
### The requests are clichés, stilted or full of buzzwords on purpose.

# “Bir bildiği vardır”, it will have its reasons for saying so, is what one says of an elder whom one is not going to
# obey.
reason-suggested-by-network =
    .request = { INITIAL($platform-suggester) } tanışıyor olabileceğimizi söylüyor
    .candid =
        { INITIAL($platform-suggester-inline) } söylüyorsa bir bildiği vardır. Ben o önerilere hiç bakmıyorum, çünkü
        karşıma çıkanların çoğuyla bugüne kadar tek kelime konuşmuşluğum yok. İsim hafızam pek parlak sayılmaz ama o
        kadar da kötü değil.
    .courteous =
        { $register ->
            [informal] İlgin için teşekkürler!
           *[formal] İlginiz için teşekkürler!
        } Otomatik önerilere bakmıyorum: { INITIAL($platform-my-contact-list-locative) } yalnızca daha önce konuştuğum
        insanlar var, biz ise daha tanışacağız.

reason-learn-about-company =
    .request =
        { $register ->
            [informal] Bu vesileyle şirketin hakkında daha fazla bilgi edinmek isterim
           *[formal] Bu vesileyle şirketiniz hakkında daha fazla bilgi edinmek isterim
        }
    .candid =
        { INITIAL($platform-add) }, ona mesaj da gönderebilir. Şirketimi sormanın
        { $platform-my-contact-list-locative } olmakla ne ilgisi var?
    .courteous =
        { $register ->
            [informal]
                İlgin için teşekkürler! Sorularını bir mesajla gönder, seve seve cevaplarım. Bunun için
                { $platform-my-contact-list-locative } olmana gerek yok.
           *[formal]
                İlginiz için teşekkürler! Sorularınızı bir mesajla gönderin, seve seve cevaplarım. Bunun için
                { $platform-my-contact-list-locative } olmanıza gerek yok.
        }

# The source compares it to the follow-up order that a tradesman is promised for a discount. Turkish customers say
# “arkası gelir”: there is more to come, literally “its back will come”. So .candid says that here there is no front,
# either.
reason-something-may-come-up =
    .request = Belki ileride bir şeyler çıkar
    .request-2 = Belki birlikte bir şeyler yaparız
    .request-3 = Belli mi olur
    .candid =
        Ustaya “Sen ucuza yap, arkası gelir” demek gibi. Yalnız burada işin ne önü var ne arkası; bir “belki” var, bir
        de “bir gün”.
    .courteous =
        { $register ->
            [informal] Nazik mesajın için teşekkürler!
           *[formal] Nazik mesajınız için teşekkürler!
        } Ne olur ne olmaz diye kimseyi eklemiyorum. Somut bir konu çıktığında bir mesaj yeter, oturur konuşuruz.

reason-what-do-you-do =
    .request =
        { $register ->
            [informal] Tam olarak ne iş yapıyorsun?
           *[formal] Tam olarak ne iş yapıyorsunuz?
        }
    .candid =
        Profilimde yazıyor. Onu okumayan, mesaj diye bir şey olduğunu da keşfedemeyen insanlar yavaştan sinirime
        dokunmaya başladı.
    .courteous =
        { $register ->
            [informal]
                Sorduğun için teşekkürler! Ne iş yaptığım profilimde ayrıntısıyla yazıyor. Yine de aklına takılan bir
                şey kalırsa bana mesaj gönderebilirsin.
           *[formal]
                Sorduğunuz için teşekkürler! Ne iş yaptığım profilimde ayrıntısıyla yazıyor. Yine de aklınıza takılan
                bir şey kalırsa bana mesaj gönderebilirsiniz.
        }

# “… gibi olmasın ama”, far be it from me to … but, is how one introduces just that.
reason-not-just-a-recipient =
    .request =
        { $register ->
            [informal] Kendimi bülteninin sıradan bir alıcısı olarak görmüyorum
           *[formal] Kendimi bülteninizin sıradan bir alıcısı olarak görmüyorum
        }
    .candid =
        O bülten benim bile değil. Bütün moderatör ekibi adına, isteyen her üyeye gönderiyorum; çoğunu da
        tanımıyorum. { $register ->
            [informal] Yani benim için sen de anonimsin.
           *[formal] Yani benim için siz de anonimsiniz.
        } Hayal kırıklığına uğratmak gibi olmasın ama durum bu.
    .courteous =
        { $register ->
            [informal] Okuduğun için teşekkürler!
           *[formal] Okuduğunuz için teşekkürler!
        } Bülteni bütün moderatör ekibi adına gönderdiğimden üyelerin çoğunu tanımıyorum. Önce konuşup sonra eklemeyi
        tercih ederim.

# The tradesman’s “arkası gelir” of `reason-something-may-come-up`, told again, since each answer stands alone.
reason-looking-for-x =
    .request = Şirketim için xyz arıyordum
    .candid =
        Bunu ancak ben geri çevirdikten sonra anlatan, benden en fazla yorgun bir tebessüm alır. Ustaya ucuza iş
        yaptıranlar da hep “Arkası gelir” der. Gelmez.
    .courteous =
        { $register ->
            [informal]
                Açıkladığın için teşekkürler! Bir yardımım dokunacaksa tam olarak ne aradığını yaz.
                { INITIAL($platform-my-contact-list-locative) } olmana gerek yok, bir mesaj yeter.
           *[formal]
                Açıkladığınız için teşekkürler! Bir yardımım dokunacaksa tam olarak ne aradığınızı yazın.
                { INITIAL($platform-my-contact-list-locative) } olmanıza gerek yok, bir mesaj yeter.
        }

# “Yolunuz açık olsun”, may your road be open, is what one wishes those who leave. “Üstüne alınmak” is to take a remark
# upon oneself that was not meant so.
reason-leaving-the-group =
    .request = Bu nedenle gruptan ayrılıyorum
    .candid =
        { $register ->
            [informal]
                Yolun açık olsun. Bülteni sırf moderatör olduğum için gönderiyorum. Herkese giden anonim bir yazıyı
                üstüne alınıyorsan bu benim sorunum değil. Gruplar, insanların tanışabileceği buluşmalar düzenliyor. Top
                artık sende.
           *[formal]
                Yolunuz açık olsun. Bülteni sırf moderatör olduğum için gönderiyorum. Herkese giden anonim bir yazıyı
                üstünüze alınıyorsanız bu benim sorunum değil. Gruplar, insanların tanışabileceği buluşmalar düzenliyor.
                Top artık sizde.
        }
    .courteous =
        { $register ->
            [informal]
                Açık sözlülüğün için teşekkürler, ayrılmana üzüldüm. Bülten herkese gidiyor, kişisel bir yanı yok.
                Grubun buluşmalarına bekleriz, orada tanışırız.
           *[formal]
                Açık sözlülüğünüz için teşekkürler, ayrılmanıza üzüldüm. Bülten herkese gidiyor, kişisel bir yanı yok.
                Grubun buluşmalarına bekleriz, orada tanışırız.
        }

# The source says that it is not called a getting-to-know list. “Adı üstünde”, its name is on it, says that a thing is
# what it is called; a “tanışma çayı”, tea for getting to know each other, is what clubs and faculties give for
# newcomers.
reason-networking-means-meeting =
    .request = Benim için network, insanlarla tanışmak demek
    .candid =
        Doğru. Bir de sırasını tutturalım: *önce* tanışmak, *sonra* eklemek. Adı üstünde, { $platform-contact-list } bu;
        tanışma çayı değil.
    .courteous =
        Teşekkürler, bu konuda hemfikiriz! Yalnız ben önce tanışır, sonra eklerim. Belki bir etkinlikte denk geliriz,
        çok sevinirim.

# The sales phrase ends with “what do you say?”, and .candid takes it for a real question: I say no.
reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] xyz sana göre olabilir mi, ne dersin?
           *[formal] xyz size göre olabilir mi, ne dersiniz?
        }
    .candid = Açık konuşayım: “Hayır” derim.
    .courteous =
        { $register ->
            [informal]
                Beni düşündüğün için teşekkürler! Bunun bana göre olduğunu sanmıyorum. Fikrim değişirse ben sana haber
                veririm.
           *[formal]
                Beni düşündüğünüz için teşekkürler! Bunun bana göre olduğunu sanmıyorum. Fikrim değişirse ben size haber
                veririm.
        }

# “Kapıdan satış” is selling at people’s doors: what a cold call is, in a word that everybody knows.
reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] Belki sana bir konuda yardımcı olabilirim?
           *[formal] Belki size bir konuda yardımcı olabilirim?
        }
    .candid =
        Belki, ama bu yolla değil. Kapıdan satışı kimse hoş karşılamaz, böyle bir istek de ondan pek uzak sayılmaz. Laf
        aramızda, spamden de.
    .courteous =
        { $register ->
            [informal] Teklifin için teşekkürler!
           *[formal] Teklifiniz için teşekkürler!
        } Şimdilik başımın çaresine bakıyorum. Bakamazsam önce tanıdıklarıma sorarım.

# The source falls into the house along with the door. The Turkish idiom is “like falling off the roof”: to come out
# with something all of a sudden. “Geçmiş olsun” is what one says after an accident.
reason-straight-to-the-point =
    .request = Biraz damdan düşer gibi olacak ama
    .candid = Geçmiş olsun. Neyse ki bu düşüşte incinen yalnızca benim sinirlerim.
    .courteous =
        Teşekkürler, açık konuşmayı ben de severim! Konu bir mesaja rahat rahat sığar.
        { INITIAL($platform-my-contact-list-locative) } ise yalnızca tanıdığım insanlar var.

# “Tarafınızı … adına” is the officialese of Turkish recruiters.
reason-project-offers =
    .request =
        { $register ->
            [informal] Profiline uygun proje tekliflerinde seni değerlendirebilmek adına
           *[formal] Profilinize uygun proje tekliflerinde tarafınızı değerlendirebilmek adına
        }
    .candid =
        Eyvah, bir aracı daha. Piyasada zaten yeterince var. Projeler de “İleride veririz” denen bütün işler gibi:
        Ortada yok.
    .courteous =
        { $register ->
            [informal] Profilime ilgin için teşekkürler!
           *[formal] Profilime ilginiz için teşekkürler!
        } Projelerimi aracısız buluyorum, o yüzden bir veri tabanına girmek istemem. Somut
        bir teklifi yine de memnuniyetle okurum.

# “Kuru”, dry, is what comes with nothing: a piece of bread, thanks, a request.
reason-looking-for-contacts =
    .request = Çevremi ilginç insanlarla genişletmek istiyorum
    .candid = Ben de. Yalnız buna kuru bir { $platform-request } yetmez.
    .courteous =
        { $register ->
            [informal]
                Teşekkürler, ben de ilginç insanlarla tanışmak isterim! Karşımda kim olduğunu bilince her şey daha
                ilginç oluyor. Birkaç satırla kendinden bahseder misin?
           *[formal]
                Teşekkürler, ben de ilginç insanlarla tanışmak isterim! Karşımda kim olduğunu bilince her şey daha
                ilginç oluyor. Birkaç satırla kendinizden bahseder misiniz?
        }

reason-you-as-moderator =
    .request =
        { $register ->
            [informal] Seni grup moderatörü olarak { $platform-my-contact-list-dative } eklemek isterim
           *[formal] Sizi grup moderatörü olarak { $platform-my-contact-list-dative } eklemek isterim
        }
    .candid =
        Grubun sayfasına bir göz atmak yeter: Moderatörlerin hepsi orada. O kadar da zor olmasa gerek, değil mi?
    .courteous =
        { $register ->
            [informal]
                Güvenin için teşekkürler! Moderatörlerin adı grubun sayfasında yazıyor, beni de her zaman orada
                bulursun. Bunun için beni eklemene gerek yok.
           *[formal]
                Güveniniz için teşekkürler! Moderatörlerin adı grubun sayfasında yazıyor, beni de her zaman orada
                bulursunuz. Bunun için beni eklemenize gerek yok.
        }

# A toast as in the source, with the words of a blessing: “hayırlısıyla”, may it be for the best. What is worth nothing
# is not worth five para.
reason-you-visited-add =
    .request =
        { $register ->
            [informal] Profilimi ziyaret etmişsin, { $platform-like-to-add-you }
           *[formal] Profilimi ziyaret etmişsiniz, { $platform-like-to-add-you }
        }
    .candid =
        Şerefe! Hayırlısıyla ikimizin de listesi tez zamanda en az dört haneyi bulsun; kim kimdir bilinmesin, yüzde
        98’i de beş para etmesin.
    .courteous =
        { $register ->
            [informal] Mesajın için teşekkürler!
           *[formal] Mesajınız için teşekkürler!
        } Profillere bakmayı severim, çoğu kez sırf meraktan. Ama yalnızca şahsen tanıdıklarımı eklerim.

reason-want-you-in-network =
    .request =
        { $register ->
            [informal] Seni ağımda görmekten mutluluk duyarım
           *[formal] Sizi ağımda görmekten mutluluk duyarım
        }
    .candid = Durup dururken mi?
    .courteous =
        Teşekkürler, sevindim! Yalnız nedenini çıkaramadım: Nereden tanışıyoruz ya da birlikte ne yapabiliriz? Tek bir
        cümle bile yeter.

# The end of .courteous is a proverb: what is not born before the day is born!
reason-visited-profile =
    .request =
        { $register ->
            [informal] Profilini ziyaret ettim
           *[formal] Profilinizi ziyaret ettim
        }
    .request-2 =
        { $register ->
            [informal] Profilimi ziyaret etmişsin
           *[formal] Profilimi ziyaret etmişsiniz
        }
    .candid = Ee, ne olmuş?
    .courteous =
        { $register ->
            [informal] Mesajın için teşekkürler!
           *[formal] Mesajınız için teşekkürler!
        } Profil ziyareti her zaman hoştur. Henüz tanışmış sayılmayız ama gün doğmadan neler doğar.

reason-building-expert-network =
    .request = Uzmanlardan oluşan bir ağ kuruyorum
    .request-2 = Bir uzman bulutu kuruyorum
    .request-3 = Bir yetkinlik ağı kuruyorum
    .candid = Bunun için { $platform-remembering } diye bir şey var. Tam da bu işe yarıyor.
    .courteous =
        { $register ->
            [informal]
                İltifatın için teşekkürler! Beni yeniden bulmak için { $platform-remember-me } yeter.
                { INITIAL($platform-my-contact-list-locative) } olmana gerek yok.
           *[formal]
                İltifatınız için teşekkürler! Beni yeniden bulmak için { $platform-remember-me } yeter.
                { INITIAL($platform-my-contact-list-locative) } olmanıza gerek yok.
        }

# The source generates success, and I stay on the ground. Turkish slogans set sail for success, so I get seasick.
reason-success-together =
    .request = Başarıya birlikte yelken açalım
    .candid = Ben almayayım, beni deniz tutar. Ayağım karaya bassın, bana yeter.
    .courteous =
        Teşekkürler, güzel bir hedef! Yalnız “evet” demem için henüz fazla genel. Somut bir öneri olursa seve seve
        düşünürüm.

# “Görüşelim” and “bakarız”: let us see each other, and then we shall see.
reason-attending-my-event =
    .request =
        { $register ->
            [informal] Etkinliğime katılmak istediğin için seni { $platform-my-contact-list-dative } eklemek isterim
           *[formal] Etkinliğime katılmak istediğiniz için sizi { $platform-my-contact-list-dative } eklemek isterim
        }
    .candid = Güzel. O zaman orada görüşelim, gerisine sonra bakarız.
    .courteous =
        { $register ->
            [informal] Teşekkürler, etkinliğini sabırsızlıkla bekliyorum!
           *[formal] Teşekkürler, etkinliğinizi sabırsızlıkla bekliyorum!
        } Orada sohbet edelim, ikimiz de istersek görüşmeye devam ederiz.

reason-share-my-profile =
    .request =
        { $register ->
            [informal] Profilimi seninle paylaşabilir miyim?
           *[formal] Profilimi sizinle paylaşabilir miyim?
        }
    .candid =
        { $register ->
            [informal]
                Neden? Karşılığında benimki de otomatik olarak seninle paylaşılıyor. “Hayır”a değil de “Evet”e basmam
                için daha iyi bir neden söyle.
           *[formal]
                Neden? Karşılığında benimki de otomatik olarak sizinle paylaşılıyor. “Hayır”a değil de “Evet”e basmam
                için daha iyi bir neden söyleyin.
        }
    .courteous =
        { $register ->
            [informal]
                Teklifin için teşekkürler! Kabul edersem ben de profilimi paylaşmış olurum, bunu yalnızca tanıdıklarımla
                yapıyorum. Konu neyse bana yazabilirsin.
           *[formal]
                Teklifiniz için teşekkürler! Kabul edersem ben de profilimi paylaşmış olurum, bunu yalnızca
                tanıdıklarımla yapıyorum. Konu neyse bana yazabilirsiniz.
        }
