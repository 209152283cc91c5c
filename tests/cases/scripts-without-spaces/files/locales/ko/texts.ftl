document-title = { $platform }: 왜 아닌지
document-intro =
    { $platform }을
    쓰는 사람은 압니다.
    라이선스는 [{ $license }]({ $license-url })입니다.
document-reasons = 사람들이 쓰는 말:
platform-generic =
    .request = 요청
platform-mail =
    .name = 메일
reason-visited-profile =
    .request = 프로필을
        보았습니다
    .candid = 그래서요?
        https://example.org/why를 보세요.
    .courteous = 감사합니다.
reply-salutation = 안녕하세요!
    .named = { $recipient } 님, 안녕하세요!
reply-opening =
    .candid = “{ $request }”에 대해:
    .courteous = { $platform-request }에 대해:
reply-closing =
    .candid = 그럼.
    .courteous = 그럼 또.
reply-link = 자세한 내용: { $link }
reply-sign-off = 드림
reply-part = ({ $part }/{ $parts })
reply-notice = { $license } ({ $license-url }), “{ $work-title }” 각색: { $work-url }
    .short = { $license } ({ $license-url }), { $work-url } 각색
    .minimal = { $license }: { $license-url }
license-changes = 각색
site-language = 한국어
site-quote = “{ $text }”
site-new = 새것
site-notice = [{ $work-title }]({ $work-url }) 각색, 라이선스 [{ $license }]({ $license-url })
