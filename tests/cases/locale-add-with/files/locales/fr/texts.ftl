reply-opening =
    .candid = À « { $request } », je réponds ceci :
reply-closing =
    .candid = Sans rancune.
    .courteous = À bientôt.
reply-sign-off = Salutations
