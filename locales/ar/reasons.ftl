### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without a final period
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony; at most 200 characters
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list.
###
### Nobody's gender shows: past tense and suffixes are spelled alike for a woman and a man (زرت, ملفك, معك, منك), so
### they stand where a present tense, an imperative or an adjective would have to choose. All texts address one person;
### the plural of courtesy belongs to official letters, and no text chooses by $register.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the people
### in them are still around. So no text says where a group is, and none names the platform together with one.

reason-suggested-by-network =
    .request = يقول { $platform-suggester } إننا قد نعرف بعضنا
    .candid =
        فليقل { $platform-suggester-inline } ما يشاء. لا أنظر في اقتراحاته، فمعظم من فيها لم أكلمهم قط. ذاكرتي
        ضعيفة في الأسماء، لكن ليس إلى هذا الحد.
    .courteous =
        شكرًا على تواصلك! أترك الاقتراحات الآلية جانبًا، فجهات اتصالي أشخاص سبق أن تحدثت معهم، وهذا ما زال أمامنا.

reason-learn-about-company =
    .request = أغتنم الفرصة لأعرف المزيد عن شركتك
    .candid =
        من يستطيع { $platform-add } يستطيع أيضًا { $platform-message }. وما علاقة السؤال عن شركتي بالأسماء التي في
        { $platform-my-contact-list }؟
    .courteous =
        شكرًا على اهتمامك! يسعدني أن تصلني أسئلتك في رسالة وأن أجيب عنها، ولا يلزم لذلك مكان في
        { $platform-my-contact-list }.

# The source has the follow-up order that a tradesman is promised if he makes the first one cheaper. Here a customer
# bargains with a carpenter in the words of a saying that all Arabs know, “those to come are more than those gone”, and
# the answer finds neither the gone nor the coming.
reason-something-may-come-up =
    .request = ربما تتاح لنا فرصة للتعاون في المستقبل
    .request-2 = قد يجمعنا عمل مشترك
    .request-3 = كل شيء وارد
    .candid =
        هذا كلام زبون يساوم النجّار: «الجايات أكثر من الرايحات». لكن هنا لا رايحات ولا جايات، بل «ربما» و«يومًا ما».
    .courteous =
        شكرًا على لطفك! لا أضيف أحدًا تحسّبًا لما قد يأتي. ومتى وُجد شيء محدد، فرسالة واحدة تكفي لنتحدث فيه.

reason-what-do-you-do =
    .request = ما طبيعة عملك بالضبط؟
    .candid =
        هذا مكتوب في ملفي الشخصي. وقد بدأت أضيق ذرعًا بمن لا يقرؤه، ولا يهتدي حتى إلى { $platform-message }.
    .courteous =
        شكرًا على سؤالك! تفاصيل عملي كلها في ملفي الشخصي. وإن بقي بعد قراءته ما يحتاج إلى توضيح، فأهلًا برسالتك.

# «في عداد المجهولين», “numbered among the unknown”, has the sound of the news, where the missing are
# «في عداد المفقودين».
reason-not-just-a-recipient =
    .request = لا أعدّ نفسي مجرد اسم بين قراء نشرتك البريدية
    .candid =
        ليست نشرتي أصلًا. أنا أرسلها باسم فريق الإشراف كله إلى كل من طلبها من الأعضاء، ومعظمهم لا أعرفهم. فأنت عندي إذن
        في عداد المجهولين. قد يكون هذا مخيّبًا للأمل، لكنه الواقع.
    .courteous =
        شكرًا على قراءتك النشرة! أرسلها باسم فريق الإشراف كله، ولذلك لا أعرف معظم الأعضاء. وأفضّل أن نبدأ بحديث، ثم
        تأتي الإضافة.

# The tired smile of the source is «نصف ابتسامة» here, half a smile. Then the source remembers the follow-up orders again.
# Arabic has a man for this: Urqub, proverbial since before Islam for promises that he put off from one ripening of the
# dates to the next.
reason-looking-for-x =
    .request = كنت أبحث عن كذا لشركتي
    .candid =
        من لا يخبرني بذلك إلا بعد رفضي، فله مني نصف ابتسامة. وهذه الصفقات كمواعيد عرقوب: نسمع بها دائمًا ولا تأتي أبدًا.
    .courteous =
        شكرًا على التوضيح! إن كان بوسعي أن أساعد في البحث، فتكفي رسالة تحدّد المطلوب، ولا داعي إلى الإضافة.

reason-leaving-the-group =
    .request = لذلك سأغادر المجموعة
    .candid =
        لك ذلك. أنا أرسل النشرة بحكم الإشراف لا غير، ومن أخذ رسالة جماعية بلا أسماء على محمل شخصي فليست هذه
        مشكلتي. وللمجموعات لقاءات يمكن أن يتعارف فيها الناس. والكرة الآن في ملعبك.
    .courteous =
        شكرًا على صراحتك، وإن كان رحيلك يؤسفني! النشرة للجميع ولا تقصد أحدًا بعينه. وأهلًا بك في لقاءات المجموعة
        لنتعارف.

# The source says that it is not called a getting-to-know list. ركن التعارف was the lonely hearts column of the papers.
reason-networking-means-meeting =
    .request = بناء العلاقات في نظري هو أن أتعرف إلى الناس
    .candid =
        صحيح. لم يبقَ إلا الترتيب: *أولًا* التعارف، *ثم* الإضافة. فاسمها { $platform-contact-list }، لا ركن التعارف.
    .courteous =
        شكرًا، وهذا رأيي أيضًا! لكني أفضّل أن يأتي التعارف أولًا والإضافة بعده. لعلنا نلتقي في إحدى الفعاليات، فذلك
        يسعدني.

reason-can-you-imagine-x =
    .request = هل يمكن أن يهمّك كذا؟
    .candid = بصراحة؟ لا.
    .courteous =
        شكرًا لأنك فكرت بي! لا أرى أن هذا يناسبني. وإن تغيّر رأيي يومًا، فسأبادر أنا إلى التواصل معك.

# A cold call has no word that everybody knows, so here is its ancestor: a salesman who knocks at the door unannounced.
reason-maybe-i-can-help =
    .request = ربما أستطيع مساعدتك في شيء ما؟
    .candid =
        ربما، لكن ليس هكذا. لا أحد يحب بائعًا يطرق بابه بلا موعد، وعرض كهذا ليس ببعيد عن ذلك. ولا عن الرسائل المزعجة،
        بالمناسبة.
    .courteous =
        شكرًا على عرضك! أموري على ما يرام حاليًا، وإن احتجت إلى مساعدة فسأسأل أولًا من أعرفهم من قبل.

# The source: somebody “falls into the house together with the door”, which the answer calls damage to property. Arabs
# announce bluntness as being “without twisting and turning”; دوران, turning, has the root of دوار, dizziness, so the
# answer is dizzy all the same. Who is dizzy collapses, as nerves do in Arabic; “the collapse was confined to …” is how a
# report would put it.
reason-straight-to-the-point =
    .request = سأدخل في الموضوع بلا لفّ ولا دوران
    .candid = بلا لفّ ولا دوران، ومع ذلك أصابني الدوار. ولحسن الحظ اقتصر الانهيار على أعصابي.
    .courteous =
        شكرًا على صراحتك، فأنا أيضًا أحب الكلام المباشر! مكان هذا الموضوع رسالة عادية، أما جهات اتصالي فأشخاص أعرفهم من
        قبل.

# The source says that these projects are like the order that does not exist. سمك في البحر, fish in the sea, is what
# somebody sells who has not caught it.
reason-project-offers =
    .request = لنتمكن من ترشيحك لمشاريع تناسب ملفك الشخصي
    .candid =
        آخ، وسيط آخر. في السوق منهم ما يكفي. أما المشاريع فسمك في البحر: يُباع ولا يُصطاد.
    .courteous =
        شكرًا على اهتمامك بملفي! أبحث عن مشاريعي بلا وسطاء، ولا أرغب في دخول قاعدة بيانات. ويسعدني مع ذلك أن أقرأ
        أي عرض محدد.

# مجرد, “mere”, is literally “stripped bare”, so that the naked request of the source is in it.
reason-looking-for-contacts =
    .request = أبحث عن أشخاص مميزين للتواصل معهم
    .candid = وأنا أيضًا. لكن ذلك يحتاج إلى أكثر من مجرد { $platform-request }.
    .courteous =
        شكرًا، وأنا أيضًا أبحث عن أشخاص مميزين! ويبدأ اهتمامي حين أعرف مع من أتعامل. فهل لي ببضعة أسطر عنك؟

reason-you-as-moderator =
    .request = بما أنك من المشرفين على المجموعة، أودّ إضافتك إلى { $platform-my-contact-list }
    .candid =
        نظرة إلى صفحة المجموعة تكفي، ففيها أسماء كل من يشرف عليها. فهل الأمر صعب إلى هذا الحد؟
    .courteous =
        شكرًا على ثقتك! أسماء المشرفين في صفحة المجموعة، وهناك يسهل الوصول إليّ دائمًا. ولا داعي إلى الإضافة من أجل ذلك.

# The source drinks to a four-digit number of contacts. Arabs congratulate with ألف مبروك, “a thousand times blessed”,
# and wish each other the same with العقبى; here the thousand is that of the contacts. What is worth nothing is not worth
# an onion skin.
reason-you-visited-add =
    .request = لاحظت أنك زرت ملفي الشخصي، وأودّ { $platform-like-to-add-you }
    .candid =
        ألف مبروك! والعقبى لنا معًا بألف جهة اتصال على أقل تقدير، لا أول لها ولا آخر، و98 في المئة منها لا
        تساوي قشرة بصلة.
    .courteous =
        شكرًا على تواصلك! أتصفح الملفات الشخصية كثيرًا، من باب الفضول غالبًا. لكني لا أبقى على اتصال إلا بمن أعرفهم
        معرفة شخصية.

reason-want-you-in-network =
    .request = أودّ ضمّك إلى شبكة علاقاتي
    .candid = هكذا، بلا سبب؟
    .courteous =
        شكرًا، هذا يسعدني! لا ينقصني سوى السبب: أين تعارفنا، أو ماذا يمكن أن نفعل معًا؟ جملة واحدة عن ذلك تكفي.

reason-visited-profile =
    .request = زرت ملفك الشخصي
    .request-2 = لاحظت أنك زرت ملفي الشخصي
    .candid = نعم، ثم ماذا؟
    .courteous =
        شكرًا على رسالتك! زيارة الملفات الشخصية مرحّب بها دائمًا، لكنها وحدها ليست تعارفًا. وما لم يكن اليوم قد يكون
        غدًا.

reason-building-expert-network =
    .request = أعمل على بناء شبكة من الخبراء
    .request-2 = أعمل على بناء سحابة من الخبراء
    .request-3 = أعمل على بناء شبكة كفاءات
    .candid = لهذا بالذات اختُرع شيء اسمه { $platform-remember }.
    .courteous =
        شكرًا على تقديرك! أسهل طريقة للعثور عليّ لاحقًا هي { $platform-remember-me }، ولا داعي إلى الإضافة من أجل ذلك.

# A slogan of every motivational speaker, “together we soar in the sky of success”: the answer stays on the ground.
reason-success-together =
    .request = معًا نحلّق في سماء النجاح
    .candid = عذرًا، أفضّل أن تبقى قدماي على الأرض.
    .courteous =
        شكرًا، هذا هدف جميل! لكنه ما زال أعمّ من أن أقول له نعم. ويسعدني أن أفكر في اقتراح محدد.

reason-attending-my-event =
    .request = سرّني اهتمامك بحضور فعاليتي، وأودّ إضافتك إلى جهات اتصالي
    .candid = جميل. نلتقي هناك إذن، وبعدها لكل حادث حديث.
    .courteous =
        شكرًا، وأنا أتطلع إلى فعاليتك! لنتحدث هناك، ثم نبقى على اتصال إن رغب كلانا في ذلك.

reason-share-my-profile =
    .request = هل يمكنني مشاركة ملفي الشخصي معك؟
    .candid =
        ما الداعي؟ ففي المقابل سيصلك ملفي أنا أيضًا تلقائيًا. أحتاج إلى سبب أفضل لأضغط على «نعم» لا على «لا».
    .courteous =
        شكرًا على عرضك! لكنه يعني أن أشارك ملفي أيضًا، ولا أفعل ذلك إلا مع من أعرفهم. ويسعدني أن أعرف في رسالة
        منك ما يهمّك.
