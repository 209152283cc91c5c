document-title = { $platform }: ทำไมไม่
document-intro = คนที่ใช้{ $platform }รู้
    เรื่องนี้ดี สัญญาอนุญาตคือ [{ $license }]({ $license-url })
document-reasons = คนเขียนว่า:
platform-generic =
    .request = คำขอ
platform-mail =
    .name = อีเมล
reason-visited-profile =
    .request = ฉันดูโปรไฟล์
        ของคุณ
    .candid = แล้วยังไง ดูhttps://example.org/whyได้เลย ประโยคนี้ยาวมาก
        จึงต้องตัดบรรทัดระหว่างคำไม่ใช่กลางคำเพราะภาษาไทยเขียนโดยไม่เว้นวรรคระหว่างคำ
    .courteous = ขอบคุณ
reply-salutation = สวัสดี
    .named = สวัสดีคุณ{ $recipient }
reply-opening =
    .candid = เรื่อง “{ $request }”:
    .courteous = เรื่อง{ $platform-request }:
reply-closing =
    .candid = แค่นี้
    .courteous = แล้วพบกัน
reply-link = ดู { $link }
reply-sign-off = ขอแสดงความนับถือ
reply-part = ({ $part }/{ $parts })
reply-notice = { $license } ({ $license-url }) ดัดแปลงจาก “{ $work-title }”: { $work-url }
    .short = { $license } ({ $license-url }) ดัดแปลงจาก { $work-url }
    .minimal = { $license }: { $license-url }
license-changes = ดัดแปลงจาก
site-language = ไทย
site-quote = “{ $text }”
site-new = ใหม่
site-notice = ดัดแปลงจาก [{ $work-title }]({ $work-url }) สัญญาอนุญาต [{ $license }]({ $license-url })
