a = To a contact
b = Of a contact
c = Hello { $user }
d = One or more
