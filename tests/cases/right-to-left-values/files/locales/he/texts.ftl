document-title = { $platform }: למה לא
document-intro =
    מי שמשתמש ב{ $platform } מכיר את זה. הרישיון הוא [{ $license }]({ $license-url }).

    { $groups ->
        [one] אני מנהל קבוצה אחת.
       *[other] אני מנהל { $groups } קבוצות עם { $members } חברים.
    }
document-reasons = כך כותבים:
platform-generic =
    .request = בקשה
platform-mail =
    .name = דואר
platform-post =
    .name = Post
reason-visited-profile =
    .request = הייתי בפרופיל שלך
    .candid = אז *מה*? כתוב על זה כאן: { $work-url }.
    .courteous = תודה על ה{ $platform-request }!
reason-share-my-profile =
    .request = לשתף פרופיל ב{ $platform }?
    .candid = אני מנהל { $groups } קבוצות עם { $members } חברים. הטלפון: { "+49 30 1234" }.
    .courteous = תודה, לא.
reply-salutation = שלום!
    .named = שלום { $recipient }!
reply-opening =
    .candid = על „{ $request }”:
    .courteous = על ה{ $platform-request }:
reply-closing =
    .candid = בלי כעס.
    .courteous = להתראות.
reply-link = עוד: { $link }
reply-sign-off = בברכה
reply-part = ({ $part }/{ $parts })
reply-notice = { $license } ({ $license-url }), לפי „{ $work-title }”: { $work-url }
    .short = { $license } ({ $license-url }), לפי { $work-url }
    .minimal = { $license }: { $license-url }
license-changes = לפי
site-language = עברית
site-quote = „{ $text }”
site-new = חדש
site-notice = לפי [{ $work-title }]({ $work-url }), רישיון [{ $license }]({ $license-url })
