# Only one of its attributes.
reason-visited-profile =
    .candid = Right. *And*?
