### The document: what stands on a page around the list of reasons.
###
### It is an adaptation of a German article. The tone is dry, candid, a little tired, never insulting, and the end is
### kind. A paragraph ends with a blank line; *this* is emphasized, [this](https://…) is a link.

# The heading of the page, at most 70 characters. «عن …، أو» is how an essay is called. An Arabic word comes first, because
# tabs, feeds and previews go by the first letter to decide where a line begins.
document-title = عن { $platform }، أو لماذا لم أقبل { $platform-your-request }

# The three abbreviations sa, nc, and by stand like this in the name of the license. عنوان is both “title” and “address”
# in Arabic, so the address is called رابط, “link”, here and in the other texts about the license.
document-license-note =
    أراد بعض القراء استخدام هذا النص بأنفسهم، ولذلك صار متاحًا برخصة [{ $license }]({ $license-url }). فمن حقك
    مشاركته وإعادة كتابته بما يناسب أغراضك. وكل ما ينتج عن ذلك يبقى بالرخصة نفسها (*sa*)، ولا يجوز استخدامه تجاريًا
    (*nc*). أما ذكر اسمي (*by*) فليس لازمًا، لكن لا بد من ذكر عنوان المقال الأصلي ورابطه. وهنيئًا لك به!

document-problem =
    كل { $platform-heavy-users } يعرف الحكاية: غرباء لم يسمع بهم قط يطلبون مكانًا في { $platform-contact-list }. بعضهم
    يذكر سببًا مقنعًا، وبعضهم سببًا واهيًا، وبعضهم لا يذكر سببًا على الإطلاق.

document-this-link =
    هل جاءك رابط هذه الصفحة ردًّا على { $platform-your-request }؟ إذن فسبب رفضي مشروح هنا.

document-what-the-list-is =
    { $platform-as-tool }. وفي { $platform-my-contact-list } أشخاص أعرفهم *معرفة شخصية* أو سبق أن عملت معهم.
    وليست القائمة مخزنًا لأناس ربما تجمعني بهم صفقة ما، في يوم ما.
    .heading = الغرض من القائمة

# $groups and $members describe the person who answers, and so does $newsletters: the number of their groups for which
# they send out the newsletter. «يزيد عدد أعضائها على» counts the members without a counted noun. «يدرّ عليّ» is said of
# income, like the source’s “bringt mir … ein”.
document-why-this-page =
    أشرف على { $groups ->
        [zero] مجموعات يزيد عدد أعضاء إحداها على { $members }.
        [one] مجموعة يزيد عدد أعضائها على { $members }.
        [two] مجموعتين، يزيد عدد أعضاء إحداهما على { $members }.
        [few] { $groups } مجموعات، يزيد عدد أعضاء إحداها على { $members }.
        [many] { $groups } مجموعةً، يزيد عدد أعضاء إحداها على { $members }.
       *[other] { $groups } مجموعة، يزيد عدد أعضاء إحداها على { $members }.
    } { $newsletters ->
        [zero] وهذا يدرّ عليّ بانتظام بعض { $platform-requests }.
        [one] وأرسل أيضًا نشرة بريدية، وكل عدد منها يدرّ عليّ بعض { $platform-requests }.
        [two] وأرسل أيضًا نشرتين بريديتين، وكل عدد منهما يدرّ عليّ بعض { $platform-requests }.
        [few] وأرسل أيضًا نشراتها البريدية، وكل عدد منها يدرّ عليّ بعض { $platform-requests }.
        [many] وأرسل أيضًا نشراتها البريدية، وكل عدد منها يدرّ عليّ بعض { $platform-requests }.
       *[other] وأرسل أيضًا نشراتها البريدية، وكل عدد منها يدرّ عليّ بعض { $platform-requests }.
    } وبدلًا من أن أشرح سبب الرفض من جديد في كل مرة، كتبته مرة واحدة.
    .heading = لماذا هذه الصفحة؟

document-reasons = هذا ما يكتبه الناس، وهذا رأيي فيه:
    .heading = الأسباب واحدًا واحدًا

document-open-list = وهلمّ جرًّا، فالقائمة يمكن أن تطول بلا نهاية.

document-closing =
    أرجو أن يتسع صدرك لذلك. والآن صار السبب واضحًا لك على الأقل. { $groups ->
        [0] وما زال يسعدني أن نتعارف في إحدى الفعاليات.
       *[other] وما زال يسعدني أن نتعارف في أحد لقاءات المجموعات أو في أي فعالية أخرى.
    } وأسفاري كثيرة، فلعلّ الفرصة تسنح.
    .heading = ختامًا
