### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform's own word stands here only where it is known, otherwise a plain description; never
### invent a button. Names stay in Latin letters.
###
### A prefix such as ال, ب, ل or و never stands directly before a placeable: in a genitive the article belongs to the second
### noun, and to a name in Latin letters nothing can be joined. So each word is here in the form that the sentences need.
### `.your-request` has the relative pronoun and the verb that agree (الذي وصلني or التي وصلتني); أرسلته would be “you
### sent”, but “I sent” and “she sent” as well. What is spelled the same for a woman and a man (منك, إضافتك) is preferred
### everywhere to what is not.
###
### .name                 the name, as it begins a title
### .label                what the platform is called in a list, where two have the same name
### .suggester            who says that people know each other, said by the person who asks: «يقول … إننا»; masculine
### .suggester-inline     the same, said by the person who answers: «فليقل … ما يشاء»; masculine
### .request              what is being declined, indefinite: «أكثر من مجرد …»
### .your-request         the same, definite, with “that I got from you”: «لم أقبل …»
### .requests             the plural, definite, in the genitive: «بعض …»
### .contact-list         what holds the contacts, definite: «اسمها … لا ركن التعارف»
### .my-contact-list      the same with “my”: «في …»
### .add                  a verbal noun: «من يستطيع …»
### .message              a verbal noun: «يستطيع أيضًا …»
### .remember             a noun with its article: «شيء اسمه …»
### .remember-me          a verbal noun: «أسهل طريقة للعثور عليّ لاحقًا هي …»
### .like-to-add-you      a verbal noun: «أودّ …»
### .heavy-users          «كل … يعرف الحكاية»
### .as-tool              a sentence without its full stop

platform-generic =
    .suggester = { $platform }
    .suggester-inline = { $platform }
    .request = طلب إضافة
    .your-request = طلب الإضافة الذي وصلني منك
    .requests = طلبات الإضافة
    .contact-list = قائمة جهات الاتصال
    .my-contact-list = قائمة جهات اتصالي
    .add = إضافة جهة اتصال
    .message = إرسال رسالة
    .remember = الإشارات المرجعية
    .remember-me = وضع إشارة مرجعية
    .like-to-add-you = إضافتك إلى جهات اتصالي
    .heavy-users = من يكثر من استخدام { $platform }
    .as-tool = أستخدم { $platform } أداةً للعمل

platform-xing =
    .name = XING
    .remember = حفظ الملفات الشخصية
    .remember-me = حفظ ملفي الشخصي

platform-linkedin =
    .name = LinkedIn
    .request = دعوة تواصل
    .your-request = دعوة التواصل التي وصلتني منك
    .requests = دعوات التواصل
    .add = إرسال دعوة تواصل
    .remember = المتابعة
    .remember-me = متابعتي
    .like-to-add-you = التواصل معك

platform-linkedin-note =
    .label = LinkedIn (ملاحظة مع الدعوة)

platform-facebook =
    .name = Facebook
    .request = طلب صداقة
    .your-request = طلب الصداقة الذي وصلني منك
    .requests = طلبات الصداقة
    .contact-list = قائمة الأصدقاء
    .my-contact-list = قائمة أصدقائي
    .add = إرسال طلب صداقة
    .remember = المتابعة
    .remember-me = متابعتي
    .like-to-add-you = إضافتك إلى أصدقائي

platform-instagram =
    .name = Instagram
    .request = طلب مراسلة
    .your-request = طلب المراسلة الذي وصلني منك
    .requests = طلبات المراسلة
    .add = متابعة حساب
    .like-to-add-you = متابعة حسابك

platform-x =
    .name = X
    .request = طلب مراسلة
    .your-request = طلب المراسلة الذي وصلني منك
    .requests = طلبات المراسلة
    .add = متابعة حساب
    .like-to-add-you = متابعة حسابك

platform-mastodon =
    .name = Mastodon
    .request = طلب متابعة
    .your-request = طلب المتابعة الذي وصلني منك
    .requests = طلبات المتابعة
    .add = متابعة حساب
    .like-to-add-you = متابعة حسابك

platform-bluesky =
    .name = Bluesky
    .request = طلب محادثة
    .your-request = طلب المحادثة الذي وصلني منك
    .requests = طلبات المحادثة
    .add = متابعة حساب
    .like-to-add-you = متابعة حسابك

platform-bluesky-post =
    .label = Bluesky (منشور)

platform-threads =
    .name = Threads
    .request = طلب متابعة
    .your-request = طلب المتابعة الذي وصلني منك
    .requests = طلبات المتابعة
    .add = متابعة حساب
    .like-to-add-you = متابعة حسابك

platform-whatsapp =
    .name = WhatsApp
    .add = حفظ رقم
    .remember = حفظ الأرقام
    .remember-me = حفظ رقمي

platform-telegram =
    .name = Telegram
    .remember = حفظ الأرقام
    .remember-me = حفظ رقمي

platform-signal =
    .name = Signal
    .request = طلب مراسلة
    .your-request = طلب المراسلة الذي وصلني منك
    .requests = طلبات المراسلة
    .add = حفظ رقم
    .remember = حفظ الأرقام
    .remember-me = حفظ رقمي

platform-sms =
    .name = الرسائل النصية
    .suggester = هاتفي
    .suggester-inline = الهاتف
    .add = حفظ رقم
    .remember = حفظ الأرقام
    .remember-me = حفظ رقمي
    .heavy-users = من تصله رسائل نصية كثيرة
    .as-tool = أستخدم الهاتف أداةً للعمل

platform-slack =
    .name = Slack
    .request = دعوة
    .your-request = الدعوة التي وصلتني منك
    .requests = الدعوات
    .add = إرسال دعوة

platform-discord =
    .name = Discord
    .request = طلب صداقة
    .your-request = طلب الصداقة الذي وصلني منك
    .requests = طلبات الصداقة
    .contact-list = قائمة الأصدقاء
    .my-contact-list = قائمة أصدقائي
    .add = إرسال طلب صداقة
    .like-to-add-you = إضافتك إلى أصدقائي

platform-email =
    .name = البريد الإلكتروني
    .suggester = برنامج بريدي
    .suggester-inline = برنامج البريد
    .add = إضافة عنوان إلى دفتر العناوين
    .remember = دفتر العناوين
    .remember-me = حفظ عنوان بريدي الإلكتروني
    .heavy-users = من تصله رسائل إلكترونية كثيرة

platform-any =
    .name = بناء العلاقات
    .label = أي شبكة أخرى
    .suggester = الموقع
    .suggester-inline = الموقع
    .heavy-users = من يكثر من التردد على شبكات التواصل
    .as-tool = أستخدم شبكات التواصل أداةً للعمل
