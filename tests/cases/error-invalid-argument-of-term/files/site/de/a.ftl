-kontakt = { $case ->
    [dative] Kontakten
   *[nominative] Kontakte
 }
    .gender = masculine
-team = Team von { $user }
a = Zu { -kontakt(case: "dat") } und { -kontakt(cas: "dative") }
b = Von { -kontakt(0) } { -kontakt.gender ->
    [masculin] ihm
   *[other] ihr
 }
c = Hallo { $user } vom { -team }
d = { NUMBER(1, minimumFractionDigits: "two") } oder { DATETIME(1, mnth: "long") }
