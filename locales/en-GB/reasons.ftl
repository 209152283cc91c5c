### The reasons, where British English differs: its spelling, ‘…’ for “…”, the full stop outside, no comma before *too*
### and *either* at the end, *work out* for *figure out*, and a *mailshot*.

# A builder who knocks a bit off gives a discount. No ’ here, so that a text message has room for it.
reason-something-may-come-up =
    .candid =
        That sounds like the next job people promise a builder who knocks a bit off the first one. Except that here
        there is no first job and no second one, only a maybe, one of these days.

reason-what-do-you-do =
    .candid =
        That’s in my profile. I’m starting to lose patience with people who don’t read it and can’t work out how to
        { $platform-message } either.

reason-leaving-the-group =
    .candid =
        Be my guest. I only send the newsletter because I’m a moderator. If you take an anonymous mailshot personally,
        that’s not my problem. The groups hold meetups where people can get to know each other. The next move is yours.

reason-networking-means-meeting =
    .courteous =
        Thank you, that makes two of us! I just like to get to know people first and add them afterwards. Perhaps we’ll
        meet at an event. I’d like that.

reason-maybe-i-can-help =
    .candid =
        Maybe, but not like this. Nobody likes a cold call, and a request like this isn’t far from one. It isn’t far
        from spam either.
    .courteous =
        Thank you for the offer! I’m managing fine on my own at the moment, and if that changes, I’ll first ask the
        people I already know.

reason-you-visited-add =
    .candid =
        Cheers! Here’s to both of us soon having a bewildering number of contacts, four figures at the very least, 98
        per cent of them worth nothing.

reason-attending-my-event =
    .candid = Lovely. Then let’s meet there, and after that we’ll see.
    .courteous =
        Thank you! I’m looking forward to your event. Let’s talk there and stay in touch afterwards, if we’d both like
        to.

reason-share-my-profile =
    .candid =
        What for? In return, I’d automatically be sharing mine with you. Give me a better reason to click ‘Yes’ rather
        than ‘No’.
    .courteous =
        Thank you for the offer! It would mean sharing my profile too, and I only do that with people I know. Feel free
        to write and tell me what it’s about.
