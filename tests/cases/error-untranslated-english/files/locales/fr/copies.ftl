document-intro =
    Whoever uses { $platform } knows this. The license is [{ $license }]({ $license-url }).

    { $groups ->
        [one] I moderate one group.
       *[other] I moderate { $groups } groups with { $members } members.
    }
    .heading = De quoi il s’agit
reason-leaving-the-group =
    .request = I am leaving the group
    .candid = Allez-y.
    .courteous = Thank you – and “see you” …
reason-visited-profile =
    .candid = Yes, *and*?
-a-term = This is what people write:
reply-sign-off = Regards
