### What a reply contains besides the reason. How much of it depends on how long the reply may be.
###
### Forms of address are capitalized (Ty, Pan, Pani), as in a letter. The formal texts speak to Pan or Pani where the
### gender is known, and otherwise need no form of address at all.

# Without and with a name. The name stands as it is given: whoever answers can give the vocative, “Panie Marku”.
reply-salutation =
    { $register ->
        [informal] Cześć!
       *[formal] Dzień dobry!
    }
    .named =
        { $register ->
            [informal] Cześć, { $recipient }!
           *[formal] Dzień dobry, { $recipient }!
        }

# The past tense shows the gender of the person who answers; the present tense fits everybody. What follows the colon is
# an answer from reasons.ftl.
# $answers is how many answers follow: several, if one message has several requests.
reply-opening =
    .candid =
        { $sender-gender ->
            [feminine] Nie przyjęłam
            [masculine] Nie przyjąłem
           *[other] Nie przyjmuję
        } { $platform-your-request-genitive }. Na słowa „{ $request }” mam tylko { $answers ->
            [1] jedną odpowiedź
           *[other] po jednej odpowiedzi
        }:
    .courteous =
        { $sender-gender ->
            [feminine] Nie przyjęłam
            [masculine] Nie przyjąłem
           *[other] Nie przyjmuję
        } { $platform-your-request-genitive } i chętnie wyjaśnię dlaczego.

# The second answer and each one behind it, if one message has several requests. $answer is one from reasons.ftl, with a
# small first letter: the courteous ones all begin with thanks, and read on like this. The candid ones need no word.
reply-further =
    .courteous = I { $answer }

reply-closing =
    .candid = Bez urazy. Mimo wszystko będzie mi miło, jeśli kiedyś poznamy się osobiście.
    .courteous =
        { $register ->
            [informal] Nie miej mi tego, proszę, za złe. Będzie mi miło, jeśli kiedyś spotkamy się osobiście.
           *[formal] Proszę nie mieć mi tego za złe. Będzie mi miło, jeśli kiedyś spotkamy się osobiście.
        }

# $link is an address; no punctuation may follow it.
reply-link = Więcej piszę o tym tutaj: { $link }

reply-sign-off = Pozdrawiam

# Stands before each part of a reply that is too long for one message.
reply-part = ({ $part }/{ $parts })

# The license asks for its name and address, for the title and address of the article, and for a note that something was
# changed; a translation says that it is one. The tighter the space, the shorter: .short leaves out the title, .minimal
# everything but the license.
reply-notice =
    Tekst na licencji { $license } ({ $license-url }), przekład z niemieckiego i adaptacja artykułu „{ $work-title }”: { $work-url }
    .short = { $license } ({ $license-url }), przekład i adaptacja: { $work-url }
    .minimal = { $license } { $license-url }
