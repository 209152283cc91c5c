license-may-heading = You may
license-may =
    share it, in any format and by any means, and with whomever you like, as long as you leave the notice where it is

    change it
license-advice = This is a summary.
