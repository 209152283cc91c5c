### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without a final period
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony; at most 200 characters
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list.
###
### A request is written by the person who asked, and speaks to the person who answers; so its Pan or Pani goes by
### $sender-gender, and its verbs are in the present tense, since the past tense would show the gender of the writer. Where
### the gender is unknown, it says Państwo or nothing at all, as those do who send the same words to hundreds. In an answer
### it is the other way around: Pan or Pani goes by $recipient-gender, and where that is unknown, the answer needs neither.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the people
### in them are still around. So no text says where a group is, and none names the platform together with one.
###
### The requests are clichés, stilted or full of buzzwords on purpose.

reason-suggested-by-network =
    .request = { INITIAL($platform-suggester) } twierdzi, że możemy się znać
    .candid =
        Niech sobie { $platform-suggester-inline } twierdzi, co chce. Takich podpowiedzi nawet nie oglądam, bo z
        większością osób, które się tam pojawiają, nigdy nie zdarzyło mi się zamienić ani słowa. Pamięć do nazwisk mam
        nie najlepszą, ale aż tak zła to ona nie jest.
    .courteous =
        Dziękuję za wiadomość! Automatyczne podpowiedzi pomijam: w kontaktach mam tylko osoby, z którymi już kiedyś udało
        mi się porozmawiać, a my mamy to jeszcze przed sobą.

# “Państwa firma” is the company of all who work there, and so fits a reader of either gender. What has nothing to do with
# something else is to it, in Polish, as gingerbread to a windmill.
reason-learn-about-company =
    .request =
        { $register ->
            [informal] Korzystając z okazji, chętnie dowiem się więcej o Twojej firmie
           *[formal] Korzystając z okazji, chętnie dowiem się więcej o Państwa firmie
        }
    .candid =
        Gdzie można { $platform-add }, można też { $platform-message }. Co ma pytanie o firmę do
        { $platform-contact-list-genitive }? Tyle co piernik do wiatraka.
    .courteous =
        { $register ->
            [informal]
                Dziękuję za zainteresowanie! Przyślij mi po prostu swoje pytania, chętnie odpowiem. Do tego nie musisz być
                na mojej { $platform-contact-list-locative }.
           *[formal]
                Dziękuję za zainteresowanie! Proszę po prostu przysłać mi pytania, chętnie odpowiem. Do tego nie trzeba
                być na mojej { $platform-contact-list-locative }.
        }

# The source compares it to the follow-up order that a tradesman is promised for a discount. In Poland the promise goes:
# do it cheaper, and I will recommend you to all the neighbors. So here are a plumber, a dripping tap (the first order) and
# neighbors (those to come).
reason-something-may-come-up =
    .request = Może w przyszłości coś z tego wyniknie
    .request-2 = Może uda nam się zrobić coś razem
    .request-3 = Zawsze jest jakaś szansa
    .candid =
        Tak się targuje z hydraulikiem: pan policzy taniej, a ja polecę pana sąsiadom. Tyle że tutaj nie ma ani cieknącego
        kranu, ani sąsiadów: jest tylko jakieś „może” i jakieś „kiedyś”.
    .courteous =
        Dziękuję za miłą wiadomość! Kontaktów na zapas nie gromadzę. Gdy tylko pojawi się coś konkretnego, wystarczy
        napisać i możemy porozmawiać.

reason-what-do-you-do =
    .request =
        { $register ->
            [informal] Czym się dokładnie zajmujesz?
           *[formal]
                { $sender-gender ->
                    [feminine] Czym się Pani dokładnie zajmuje?
                    [masculine] Czym się Pan dokładnie zajmuje?
                   *[other] Czym się Państwo dokładnie zajmują?
                }
        }
    .candid =
        To wszystko jest w moim profilu. Powoli zaczynają mnie drażnić ludzie, którzy go nie czytają, a na to, że można
        { $platform-message }, też jakoś nie wpadają.
    .courteous =
        { $register ->
            [informal]
                Dziękuję, że pytasz! Dokładny opis mojej pracy jest w profilu. Jeśli coś pozostanie niejasne, śmiało
                napisz do mnie.
           *[formal]
                Dziękuję za pytanie! Dokładny opis mojej pracy jest w profilu. Jeśli coś pozostanie niejasne, proszę
                śmiało do mnie napisać.
        }

# The source says “not just any recipient”, and a recipient (odbiorca, odbiorczyni) has a gender; an address has not.
reason-not-just-a-recipient =
    .request =
        { $register ->
            [informal] Nie jestem tylko kolejnym adresem na liście Twojego newslettera
           *[formal]
                { $sender-gender ->
                    [feminine] Nie jestem tylko kolejnym adresem na liście Pani newslettera
                    [masculine] Nie jestem tylko kolejnym adresem na liście Pana newslettera
                   *[other] Nie jestem tylko kolejnym adresem na liście Państwa newslettera
                }
        }
    .candid =
        To nawet nie jest mój newsletter. Wysyłam go w imieniu całej moderacji wszystkim, którzy chcą go dostawać, a
        większości z nich nie znam. { $register ->
            [informal] Jesteś więc dla mnie kimś anonimowym.
           *[formal]
                { $recipient-gender ->
                    [feminine] Jest więc Pani dla mnie kimś anonimowym.
                    [masculine] Jest więc Pan dla mnie kimś anonimowym.
                   *[other] Każdy adres na liście jest więc dla mnie anonimowy.
                }
        } Może to i rozczarowujące, ale tak już jest.
    .courteous =
        Dziękuję za lekturę! Newsletter wysyłam w imieniu całej moderacji, więc większości osób w grupie nie znam.
        Kontakty wolę nawiązywać dopiero po rozmowie.

# The neighbors are those of `reason-something-may-come-up`, told in full, since each answer stands alone.
reason-looking-for-x =
    .request = Chodziło mi o xyz dla mojej firmy
    .candid =
        Kto mówi o tym dopiero po mojej odmowie, może liczyć najwyżej na zmęczony uśmiech. To jak z sąsiadami, którym
        każdy obiecuje polecić hydraulika, byle policzył taniej: żaden jeszcze nie zadzwonił.
    .courteous =
        { $register ->
            [informal]
                Dziękuję za wyjaśnienie! Jeśli mogę pomóc w poszukiwaniach, napisz, o co dokładnie chodzi. Kontakt nie
                jest do tego potrzebny, wystarczy wiadomość.
           *[formal]
                Dziękuję za wyjaśnienie! Jeśli mogę pomóc w poszukiwaniach, proszę napisać, o co dokładnie chodzi. Kontakt
                nie jest do tego potrzebny, wystarczy wiadomość.
        }

reason-leaving-the-group =
    .request = W takim razie wypisuję się z grupy
    .candid =
        Droga wolna. Newsletter wysyłam tylko dlatego, że moderuję grupę. { $register ->
            [informal]
                Jeśli bierzesz do siebie anonimowy okólnik, to nie mój problem. Grupy organizują spotkania,
                na których można się poznać. Następny krok należy do Ciebie.
           *[formal]
                { $recipient-gender ->
                    [feminine]
                        Jeśli bierze Pani do siebie anonimowy okólnik, to nie mój problem. Grupy organizują
                        spotkania, na których można się poznać. Następny krok należy do Pani.
                    [masculine]
                        Jeśli bierze Pan do siebie anonimowy okólnik, to nie mój problem. Grupy organizują
                        spotkania, na których można się poznać. Następny krok należy do Pana.
                   *[other]
                        Jeśli ktoś bierze do siebie anonimowy okólnik, to nie mój problem. Grupy organizują
                        spotkania, na których można się poznać. Następny krok nie należy do mnie.
                }
        }
    .courteous =
        Dziękuję za szczerość, choć szkoda się żegnać! Newsletter trafia do wszystkich i nie ma w nim nic osobistego.
        Zapraszam na spotkanie grupy, tam najłatwiej się poznać.

# The source says that it is not called a getting-to-know list. “Wieczorek zapoznawczy” is the getting-to-know evening of
# every sanatorium and holiday camp; where it is a list of friends (znajomi, those whom one knows), it is not one of
# strangers (nieznajomi).
reason-networking-means-meeting =
    .request = Dla mnie networking to poznawanie ludzi
    .candid =
        Zgadza się. Teraz jeszcze tylko właściwa kolejność: *najpierw* poznać, *potem* dodać. To w końcu
        { $platform-contact-list }, a nie { $platform-contact-list-is-not }.
    .courteous =
        Dziękuję, tu się w pełni zgadzamy! Tyle że wolę najpierw kogoś poznać, a dopiero potem dodać. Może uda się na
        jakimś wydarzeniu? Będzie mi miło.

reason-can-you-imagine-x =
    .request =
        { $register ->
            [informal] Czy xyz to mogłoby być coś dla Ciebie?
           *[formal]
                { $sender-gender ->
                    [feminine] Czy xyz to mogłoby być coś dla Pani?
                    [masculine] Czy xyz to mogłoby być coś dla Pana?
                   *[other] Czy xyz to mogłoby być coś dla Państwa?
                }
        }
    .candid = Szczerze? Nie.
    .courteous =
        Dziękuję za pamięć! Nie widzę w tym jednak niczego dla siebie. Jeśli to się kiedyś zmieni, odezwę się z własnej
        inicjatywy.

# The word for cold calls is that of the door-to-door salesman, whom signs on Polish doors ask to stay outside.
reason-maybe-i-can-help =
    .request =
        { $register ->
            [informal] Może mogę Ci w czymś pomóc?
           *[formal]
                { $sender-gender ->
                    [feminine] Może mogę Pani w czymś pomóc?
                    [masculine] Może mogę Panu w czymś pomóc?
                   *[other] Może mogę w czymś pomóc?
                }
        }
    .candid =
        Może, ale nie w ten sposób. Akwizycja nie jest mile widziana, a od takiej wiadomości niedaleko do akwizycji. Do
        spamu zresztą też.
    .courteous =
        Dziękuję za propozycję! Na razie daję sobie radę, a w razie czego zapytam najpierw tych, których już znam.

# The source falls into the house along with the door, and is told that this is damage to property. The Polish idiom is
# “straight from the bridge”, so here it is a bathing sign that speaks: jumping from it is strictly forbidden.
reason-straight-to-the-point =
    .request = Powiem prosto z mostu
    .candid = Skakanie do wody z mostu jest surowo wzbronione. Na szczęście tym razem ucierpiały tylko moje nerwy.
    .courteous =
        Dziękuję za otwartość, też lubię konkrety! W tej sprawie wystarczy wiadomość. W kontaktach mam tylko osoby, które
        już znam.

# “W celu uwzględnienia …” is the officialese of Polish recruiters. What never happens is put off, in Polish, until the
# day of Saint Never.
reason-project-offers =
    .request =
        { $register ->
            [informal] W celu uwzględnienia Twojej kandydatury przy projektach zgodnych z Twoim profilem
           *[formal]
                { $sender-gender ->
                    [feminine] W celu uwzględnienia Pani kandydatury przy projektach zgodnych z Pani profilem
                    [masculine] W celu uwzględnienia Pana kandydatury przy projektach zgodnych z Pana profilem
                   *[other] W celu uwzględnienia Państwa kandydatury przy projektach zgodnych z profilem
                }
        }
    .candid =
        Ała, jeszcze jedna agencja. Na rynku jest ich pod dostatkiem. A projekty, jak każde zlecenie obiecane na później,
        ruszają na świętego Nigdy.
    .courteous =
        Dziękuję za zainteresowanie profilem! Projektów szukam bez pośrednictwa, więc wolę nie trafiać do bazy. Konkretną
        ofertę mimo to chętnie przeczytam.

reason-looking-for-contacts =
    .request = Szukam ciekawych kontaktów
    .candid =
        Ja też. Tylko że { $platform-request-gender ->
            [feminine] sama
           *[neuter] samo
        } { $platform-request } to trochę za mało.
    .courteous =
        { $register ->
            [informal]
                Dziękuję, ja też szukam ciekawych kontaktów! Ciekawie robi się dla mnie wtedy, gdy wiem, kto jest po
                drugiej stronie. Napisz mi kilka zdań o sobie.
           *[formal]
                Dziękuję, ja też szukam ciekawych kontaktów! Ciekawie robi się dla mnie wtedy, gdy wiem, kto jest po
                drugiej stronie. Proszę napisać mi kilka zdań o sobie.
        }

reason-you-as-moderator =
    .request =
        { $register ->
            [informal] Moderujesz grupę, więc chętnie dodam Cię do swojej { $platform-contact-list-genitive }
           *[formal]
                { $sender-gender ->
                    [feminine] Jako moderatorkę grupy chętnie dodam Panią do swojej { $platform-contact-list-genitive }
                    [masculine] Jako moderatora grupy chętnie dodam Pana do swojej { $platform-contact-list-genitive }
                   *[other] Chętnie dodam do swojej { $platform-contact-list-genitive } kogoś z moderacji grupy
                }
        }
    .candid =
        Wystarczy zajrzeć na stronę grupy: są tam wszyscy, którzy ją moderują. To chyba nie takie trudne?
    .courteous =
        Dziękuję za zaufanie! Kto moderuje grupę, widać na jej stronie; tam też zawsze można mnie znaleźć. Kontakt nie
        jest do tego potrzebny.

# The toast of the source is made of Polish ones: “zdrowie” is the word with which glasses are raised, “sto lat” wishes
# someone a hundred years, so a thousand contacts (four digits) are the next wish; and what is worth nothing is not worth
# a pound of fluff.
reason-you-visited-add =
    .request = Dziękuję za odwiedziny na moim profilu i { $platform-like-to-add-you }
    .candid =
        No to zdrowie! Stu lat nam życzę i już niebawem co najmniej tysiąca kontaktów, nie do ogarnięcia i w 98 procentach
        niewartych funta kłaków.
    .courteous =
        Dziękuję za wiadomość! Na profile zaglądam często ze zwykłej ciekawości. Kontakt utrzymuję z tymi, których znam
        osobiście.

reason-want-you-in-network =
    .request =
        { $register ->
            [informal] Chętnie zobaczę Cię w swojej sieci kontaktów
           *[formal]
                { $sender-gender ->
                    [feminine] Chętnie zobaczę Panią w swojej sieci kontaktów
                    [masculine] Chętnie zobaczę Pana w swojej sieci kontaktów
                   *[other] Zapraszam do mojej sieci kontaktów
                }
        }
    .candid = Tak po prostu, bez powodu?
    .courteous =
        Dziękuję, miło mi! Brakuje mi tylko powodu: skąd się znamy albo co możemy zrobić razem? Jedno zdanie już by pomogło.

# Whoever has visited a profile would have to say it in the past tense; so here they are still looking at it.
# The end of .courteous is a proverb: what is put off does not run away.
reason-visited-profile =
    .request =
        { $register ->
            [informal] Właśnie oglądam Twój profil
           *[formal]
                { $sender-gender ->
                    [feminine] Właśnie oglądam Pani profil
                    [masculine] Właśnie oglądam Pana profil
                   *[other] Właśnie oglądam Państwa profil
                }
        }
    .request-2 =
        { $register ->
            [informal] Widzę, że zaglądasz na mój profil
           *[formal]
                { $sender-gender ->
                    [feminine] Widzę, że zagląda Pani na mój profil
                    [masculine] Widzę, że zagląda Pan na mój profil
                   *[other] Widzę, że mój profil wzbudził zainteresowanie
                }
        }
    .candid = No i?
    .courteous =
        Dziękuję za wiadomość! Odwiedziny na profilu są zawsze mile widziane. Jeszcze się przez to nie znamy, ale co się
        odwlecze, to nie uciecze.

reason-building-expert-network =
    .request = Buduję sieć ekspertów
    .request-2 = Tworzę chmurę ekspertów
    .request-3 = Buduję sieć kompetencji
    .candid = Od tego { $platform-remembering }. Dokładnie od tego.
    .courteous =
        Dziękuję za uznanie! Żeby mnie znowu znaleźć, wystarczy { $platform-remember-me }. Kontakt nie jest do tego
        potrzebny.

# “Let us spread our wings” is what Polish companies say to everybody; .candid keeps to the ground.
reason-success-together =
    .request = Rozwińmy razem skrzydła i sięgnijmy po sukces
    .candid = Przykro mi, wolę twardo stąpać po ziemi.
    .courteous =
        Dziękuję, to piękny cel! Dla mnie jeszcze zbyt ogólny, żeby powiedzieć „tak”. Nad konkretną propozycją chętnie się
        zastanowię.

# “We will see each other” and “we will see” are nearly the same words in Polish.
reason-attending-my-event =
    .request =
        { $register ->
            [informal] Wybierasz się na moje wydarzenie, więc chętnie dodam Cię do kontaktów
           *[formal]
                { $sender-gender ->
                    [feminine] Wybiera się Pani na moje wydarzenie, więc chętnie dodam Panią do kontaktów
                    [masculine] Wybiera się Pan na moje wydarzenie, więc chętnie dodam Pana do kontaktów
                   *[other] W związku z udziałem w moim wydarzeniu zapraszam do kontaktów
                }
        }
    .candid = Miło. To zobaczymy się na miejscu, a potem się zobaczy.
    .courteous =
        Dziękuję, nie mogę się doczekać { $register ->
            [informal] Twojego wydarzenia!
           *[formal]
                { $recipient-gender ->
                    [feminine] Pani wydarzenia!
                    [masculine] Pana wydarzenia!
                   *[other] tego wydarzenia!
                }
        } Porozmawiajmy tam i zostańmy w kontakcie, jeśli będzie nam po drodze.

reason-share-my-profile =
    .request =
        { $register ->
            [informal] Czy mogę udostępnić Ci swój profil?
           *[formal]
                { $sender-gender ->
                    [feminine] Czy mogę udostępnić Pani swój profil?
                    [masculine] Czy mogę udostępnić Panu swój profil?
                   *[other] Czy mogę udostępnić swój profil?
                }
        }
    .candid =
        { $register ->
            [informal]
                A po co? W zamian automatycznie udostępniam Ci też swój. Podaj mi lepszy powód, żeby kliknąć „Tak”, a nie
                „Nie”.
           *[formal]
                A po co? W zamian automatycznie udostępniam też swój. Proszę o lepszy powód, żeby kliknąć „Tak”, a nie
                „Nie”.
        }
    .courteous =
        { $register ->
            [informal]
                Dziękuję za propozycję! W ten sposób udostępniam też swój profil, a pokazuję go tylko osobom, które znam.
                Napisz śmiało, w jakiej sprawie.
           *[formal]
                Dziękuję za propozycję! W ten sposób udostępniam też swój profil, a pokazuję go tylko osobom, które znam.
                Proszę śmiało napisać, w jakiej sprawie.
        }
