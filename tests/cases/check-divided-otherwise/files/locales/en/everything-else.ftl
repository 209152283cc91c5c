document-title = { $platform }: why not
document-intro =
    Whoever uses { $platform } knows this. The license is [{ $license }]({ $license-url }).

    { $groups ->
        [one] I moderate one group.
       *[other] I moderate { $groups } groups with { $members } members.
    }
    .heading = What this is about
document-reasons = This is what people write:

platform-generic =
    .request = request
platform-mail =
    .name = Email
platform-post =
    .name = Post
    .request = follow request

reason-visited-profile =
    .request = I visited your profile
    .request-2 = A visit
    .candid = Yes, *and*?
    .courteous = Thank you for the visit!
reason-leaving-the-group =
    .request = I am leaving the group
    .candid = Go ahead.
    .courteous = Thank you – and “see you” …
reason-share-my-profile =
    .request = Share profiles?
    .candid = What for? A { $platform-request } is no reason, and a second sentence does not make it a better one at all.
    .courteous = Thank you, no.
