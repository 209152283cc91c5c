### The document, where British English differs: a *licence* is a noun and *licensed* a verb, and *some day* is two
### words.

document-license-note =
    Some readers wanted to use this text themselves, so it is licensed under [{ $license }]({ $license-url }). That
    means you may pass it on and rewrite it for your own purposes. Whatever comes of it stays under the same licence
    (*sa*), and it may not be used commercially (*nc*). There is no need to mention my name (*by*); the title and the
    address of the original article do have to be there. Have fun with it!

document-what-the-list-is =
    To me, { $platform-inline } is a tool for work. The people on my { $platform-contact-list } are people I
    know *personally* or have already worked with. The list is not a collection of people with whom I might do business
    some day, perhaps.
    .heading = What the list is for

document-open-list = And so on. I could keep adding to this list for ever.

document-closing =
    Please don’t hold it against me. At least you now know why. { $groups ->
        [0] I would still be happy to meet you at an event.
       *[other] I would still be happy to meet you at a group meeting or at some other event.
    } I’m out and about a lot, so it might just happen.
    .heading = And finally
