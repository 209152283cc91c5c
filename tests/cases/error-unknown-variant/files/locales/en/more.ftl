more =
    { $register ->
        [infromal] Hi
       *[formal] Hello
    }
groups =
    { $groups ->
        [onee] one group
       *[other] { $groups } groups
    }
link =
    { $register ->
        [informal] Look
        [here](https://example.org/) for more
       *[formal] Please look
    }
