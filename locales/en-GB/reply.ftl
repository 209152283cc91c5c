### What a reply contains besides the reason, where British English differs: the greeting and the end of a letter, with
### a comma each, and ‘…’ for “…”.

reply-salutation = Hello,
    .named = Hello { $recipient },

reply-opening =
    .candid = I did not accept your { $platform-request }. All I can say to ‘{ $request }’ is this:

reply-sign-off = Kind regards,

reply-notice =
    Text under { $license } ({ $license-url }), translated from German and adapted from ‘{ $work-title }’: { $work-url }
