a = Read <a data-l10n-name="more" href="{ $link }">this</a> now
b = Press <em>OK</em> to go on
c = Read <a data-l10n-name="more">this</a> now
d = <0>One</0> and <1>two</1>
e = { $n } files <br> <strong>here</strong>
f = Terms & more
