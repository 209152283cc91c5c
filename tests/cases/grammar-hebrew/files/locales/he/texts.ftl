document-title = { $platform }: למה לא
document-intro =
    מי שמשתמש ב־{ $platform } מכיר את זה. הרישיון הוא [{ $license }]({ $license-url }).

    { $groups ->
        [one] אחת הקבוצות היא שלי.
        [two] שתי קבוצות עם { $members } חברים הן שלי.
       *[other] { $groups } קבוצות עם { $members } חברים הן שלי.
    }
    .heading = במה מדובר
document-reasons = זה מה שאנשים כותבים:

platform-generic =
    .request = בקשה
    .find-me =
        { $recipient-gender ->
            [feminine] חפשי אותי
            [masculine] חפש אותי
           *[other] אפשר לחפש אותי
        }
platform-mail =
    .name = דואר
platform-post =
    .name = פוסט
    .request = הזמנה

reason-visited-profile =
    .request = ביקרתי בפרופיל שלך
    .request-2 = ביקור
    .candid = כן, *ומה*?
    .courteous = תודה על הביקור!
reason-leaving-the-group =
    .request = עזבתי את הקבוצה
    .candid = בבקשה.
    .courteous = תודה – ו”להתראות”…
reason-share-my-profile =
    .request = לשתף פרופילים?
    .candid = למה? { $platform-request } אינה סיבה. { INITIAL($platform-find-me) } במקום אחר.
    .courteous = תודה, לא.

reply-salutation = שלום!
    .named = שלום { $recipient }!
reply-opening =
    .candid =
        { $sender-gender ->
            [feminine] על ”{ $request }” אני אומרת:
            [masculine] על ”{ $request }” אני אומר:
           *[other] לגבי ”{ $request }”:
        }
    .courteous = בעניין { $platform-request }:
reply-closing =
    .candid = בלי טינה.
    .courteous = להתראות.
reply-link = עוד: { $link }
reply-sign-off = בברכה
reply-part = ({ $part }/{ $parts })
reply-notice = { $license } ({ $license-url }), תרגום של ”{ $work-title }”: { $work-url }
    .short = { $license } ({ $license-url }), תרגום: { $work-url }
    .minimal = { $license }: { $license-url }
license-changes = תרגום

site-language = עברית
site-quote = ”{ $text }”
site-new = חדש
site-notice = תרגום של [{ $work-title }]({ $work-url }), רישיון [{ $license }]({ $license-url })
