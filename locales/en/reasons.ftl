### The reasons: what strangers write when they ask to be added, and what I answer.
###
### .request, .request-2, …   as people write it, without quotation marks and without a final period
### .candid                   dry and frank, as in the article
### .courteous                what the same person would write to somebody they may meet tomorrow: thanks, the same
###                           reason in one or two friendly sentences, no irony; at most 200 characters
###
### Each answer must also be able to stand alone: it does not know its neighbors in the list.
###
### A group is any group and never a platform’s own: XING closed its groups and events on January 11, 2023, and the people
### in them are still around. So no text says where a group is, and none names the platform together with one.

reason-suggested-by-network =
    .request = { $platform-suggester } says we might know each other
    .candid =
        Let { $platform-suggester-inline } say what it likes. I don’t even look at suggestions like that, because I have
        never exchanged a word with most of the people who turn up there. My memory for names isn’t great, but it isn’t
        that bad.
    .courteous =
        Thank you for your request! I skip automatic suggestions: my contacts are people I’ve already talked to, and you
        and I still have that to look forward to.

reason-learn-about-company =
    .request = I’d like to take this opportunity to learn more about your company
    .candid =
        Wherever you can { $platform-add }, you can also { $platform-message }. What does a question about my company
        have to do with who is on my { $platform-contact-list }?
    .courteous =
        Thank you for your interest! Just send me your questions in a message, and I’ll gladly answer them. You don’t
        have to be on my { $platform-contact-list } for that.

reason-something-may-come-up =
    .request = Maybe something will come up in the future
    .request-2 = Maybe we’ll find something to work on together
    .request-3 = You never know
    .candid =
        That sounds like the follow-up job people promise a contractor who does the first one at a discount. Except that
        here there is no first job and no second one, just a maybe and a someday.
    .courteous =
        Thank you for your kind request! I don’t add contacts just in case. As soon as there is something specific, a
        message is all it takes, and we can talk about it.

reason-what-do-you-do =
    .request = What exactly do you do?
    .candid =
        That’s in my profile. I’m starting to lose patience with people who don’t read it and can’t figure out how to
        { $platform-message } either.
    .courteous =
        Thank you for asking! You’ll find all the details of what I do in my profile. If anything is still unclear after
        that, feel free to send me a message.

reason-not-just-a-recipient =
    .request = I don’t see myself as just another recipient of your newsletter
    .candid =
        It isn’t even my newsletter. I send it on behalf of the whole moderation team to every member who wants it, and
        I don’t know most of them. So to me, you are anonymous. That may be disappointing, but that’s how it is.
    .courteous =
        Thank you for reading the newsletter! I send it for the whole moderation team, so I don’t know most of the
        members. I’d rather talk first and become contacts later.

reason-looking-for-x =
    .request = I was looking for xyz for my company
    .candid =
        Anyone who tells me that only after I’ve declined gets a tired smile from me. It’s the same old promise of
        business to come, and it never comes.
    .courteous =
        Thank you for explaining! If I can help with your search, just write and tell me what exactly you need. We don’t
        have to be contacts for that; a message is enough.

reason-leaving-the-group =
    .request = I will therefore be leaving the group
    .candid =
        Go right ahead. I only send the newsletter because I’m a moderator. If you take an anonymous mass mailing
        personally, that’s not my problem. The groups hold meetups where people can get to know each other. The next
        move is yours.
    .courteous =
        Thank you for being so frank! I’m sorry to see you go. The newsletter goes to everyone and isn’t meant
        personally. Come and meet us at one of the group’s meetups; you’re welcome there.

reason-networking-means-meeting =
    .request = To me, networking means getting to know people
    .candid =
        True. Now we just need the right order: *first* get to know each other, *then* add. It’s called a
        { $platform-contact-list }, after all, not a getting-to-know-you list.
    .courteous =
        Thank you, that makes two of us! I just like to get to know people first and add them afterward. Perhaps we’ll
        meet at an event. I’d like that.

reason-can-you-imagine-x =
    .request = Do you think xyz might be something for you?
    .candid = Frankly? No.
    .courteous =
        Thank you for thinking of me! I don’t see it as something for me. If that ever changes, I’ll get in touch with
        you myself.

reason-maybe-i-can-help =
    .request = Maybe I can help you with something?
    .candid =
        Maybe, but not like this. Nobody likes a cold call, and a request like this isn’t far from one. It isn’t far
        from spam, either.
    .courteous =
        Thank you for the offer! I’m doing fine on my own at the moment, and if that changes, I’ll first ask the people
        I already know.

# A pun on the request: find a phrase that people announce bluntness with, and an answer that takes it literally. In
# German it is “to fall into the house together with the door”, which the answer calls damage to property.
reason-straight-to-the-point =
    .request = Let me be blunt
    .candid = That’s called blunt force trauma. Luckily, the only casualties here are my nerves.
    .courteous =
        Thank you for being so direct! I prefer that myself. Whatever it is, it will fit nicely into a message. I keep
        my contacts to people I already know.

reason-project-offers =
    .request = In order to consider you for project opportunities that match your profile
    .candid =
        Ouch, yet another middleman. The market has plenty of those. And I already know the projects: they bear a
        striking resemblance to the ones that don’t exist.
    .courteous =
        Thank you for your interest in my profile! I find my projects myself, so I’d rather not be in a database. I’m
        still happy to read a specific offer.

reason-looking-for-contacts =
    .request = I’m looking for interesting contacts
    .candid = So am I. It just takes more than a bare { $platform-request }.
    .courteous =
        Thank you! I’m also looking for interesting contacts, and they get interesting for me once I know who I’m
        dealing with. Why don’t you write me a few lines about yourself?

reason-you-as-moderator =
    .request = Since you moderate the group, I’d like to have you on my { $platform-contact-list }
    .candid =
        One look at the group’s page is enough: everyone who moderates it is listed there. That’s not so hard, is it?
    .courteous =
        Thank you for your trust! The moderators are listed on the group’s page, and that’s where you can always find
        me. We don’t have to be contacts for that.

reason-you-visited-add =
    .request = You visited my profile, so I’d { $platform-like-to-add-you }
    .candid =
        Cheers! Here’s to both of us soon having a bewildering number of contacts, four digits at the very least, 98
        percent of them worth nothing.
    .courteous =
        Thank you for your request! I enjoy looking at profiles, often just out of curiosity. The people I stay in touch
        with, though, are people I know in person.

reason-want-you-in-network =
    .request = I’d like to add you to my network
    .candid = Just like that, for no reason?
    .courteous =
        Thank you, that’s nice to hear! I’m just missing the reason: how do we know each other, or what could we do
        together? A sentence about that would help.

reason-visited-profile =
    .request = I visited your profile
    .request-2 = You visited my profile
    .candid = Yes. And?
    .courteous =
        Thank you for your message! A profile visit is always welcome. It doesn’t mean we know each other yet, but
        there’s still time for that.

reason-building-expert-network =
    .request = I’m building a network of experts
    .request-2 = I’m building a cloud of experts
    .request-3 = I’m building a network of excellence
    .candid = That is exactly what { $platform-remembering } is for.
    .courteous =
        Thank you, I appreciate that! To find me again, you can simply { $platform-remember }. We don’t have to be
        contacts for that.

reason-success-together =
    .request = Let’s reach new heights of success together
    .candid = Sorry, I prefer to keep my feet on the ground.
    .courteous =
        Thank you! That’s a fine goal, but it’s still too general for me to say yes. I’d be happy to think about a
        specific proposal.

reason-attending-my-event =
    .request = Since you’re planning to attend my event, I’d like to add you to my contacts
    .candid = Nice. Then let’s meet there, and after that we’ll see.
    .courteous =
        Thank you! I’m looking forward to your event. Let’s talk there and stay in touch afterward, if we’d both like
        to.

reason-share-my-profile =
    .request = Can I share my profile with you?
    .candid =
        What for? In return, I’d automatically be sharing mine with you. Give me a better reason to click “Yes” rather
        than “No.”
    .courteous =
        Thank you for the offer! It would mean sharing my profile, too, and I only do that with people I know. Feel free
        to write and tell me what it’s about.
