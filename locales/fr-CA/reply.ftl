### What a reply contains besides the reason, where the French of Québec differs.

reply-sign-off =
    { $register ->
        [informal] Au plaisir
       *[formal] Meilleures salutations
    }
