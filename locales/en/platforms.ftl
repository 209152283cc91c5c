### The platforms and their words.
###
### Each attribute `x` is `$platform-x` in all texts, and `$platform` is the name. What a platform lacks is taken from
### `platform-generic`. The platform's own word stands here only where it is known, otherwise a plain description; never
### invent a button. A locale whose grammar needs more forms adds attributes of its own, and gives `platform-generic`
### each of them; `.inline` and `.remembering` are such additions for English.
###
### .name                 the name, as it begins a title
### .label                what the platform is called in a list, where two have the same name
### .inline               the same in the middle of a sentence: “Anyone who uses … a lot”
### .suggester            who says that people know each other; begins a sentence
### .suggester-inline     the same in the middle of a sentence, said to the person who asked
### .request              what is being declined: “your …”, “a bare …”
### .requests             the same in the plural
### .contact-list         what holds the contacts: “on my …”, “it’s called a …”
### .add                  “Wherever you can …”
### .message              “you can also …”
### .remember             “to find me again, you can simply …”
### .remembering          “that is exactly what … is for”
### .like-to-add-you      “I’d …”

platform-generic =
    .inline = { $platform }
    .suggester = { $platform }
    .suggester-inline = { $platform }
    .request = contact request
    .requests = contact requests
    .contact-list = contact list
    .add = add someone as a contact
    .message = send a message
    .remember = set a bookmark
    .remembering = a bookmark
    .like-to-add-you = like to add you as a contact

platform-xing =
    .name = XING
    .remember = bookmark my profile
    .remembering = bookmarking a profile

platform-linkedin =
    .name = LinkedIn
    .request = invitation to connect
    .requests = invitations to connect
    .contact-list = list of connections
    .add = connect with someone
    .remember = follow me
    .remembering = following someone
    .like-to-add-you = like to connect with you

platform-linkedin-note =
    .label = LinkedIn (invitation note)

platform-facebook =
    .name = Facebook
    .request = friend request
    .requests = friend requests
    .contact-list = friends list
    .add = send a friend request
    .remember = follow me
    .remembering = following someone
    .like-to-add-you = like to add you as a friend

platform-instagram =
    .name = Instagram
    .request = message request
    .requests = message requests
    .add = follow someone
    .like-to-add-you = like to follow you

platform-x =
    .name = X
    .request = message request
    .requests = message requests
    .add = follow someone
    .like-to-add-you = like to follow you

platform-mastodon =
    .name = Mastodon
    .request = follow request
    .requests = follow requests
    .add = follow someone
    .like-to-add-you = like to follow you

platform-bluesky =
    .name = Bluesky
    .request = chat request
    .requests = chat requests
    .add = follow someone
    .like-to-add-you = like to follow you

platform-bluesky-post =
    .label = Bluesky (post)

platform-threads =
    .name = Threads
    .request = follow request
    .requests = follow requests
    .add = follow someone
    .like-to-add-you = like to follow you

platform-whatsapp =
    .name = WhatsApp
    .add = save a number
    .remember = save my number
    .remembering = saving a number

platform-telegram =
    .name = Telegram
    .remember = save my number
    .remembering = saving a number

platform-signal =
    .name = Signal
    .request = message request
    .requests = message requests
    .add = save a number
    .remember = save my number
    .remembering = saving a number

platform-sms =
    .name = SMS
    .inline = text messaging
    .suggester = My phone
    .suggester-inline = your phone
    .add = save a number
    .remember = save my number
    .remembering = saving a number

platform-slack =
    .name = Slack
    .request = invitation
    .requests = invitations
    .add = invite someone

platform-discord =
    .name = Discord
    .request = friend request
    .requests = friend requests
    .contact-list = friends list
    .add = send a friend request
    .like-to-add-you = like to add you as a friend

platform-email =
    .name = Email
    .inline = email
    .suggester = My email program
    .suggester-inline = your email program
    .add = add someone to your address book
    .remember = save my address
    .remembering = an address book

platform-any =
    .name = Networking
    .label = Any other network
    .inline = a network
    .suggester = The network
    .suggester-inline = the network
