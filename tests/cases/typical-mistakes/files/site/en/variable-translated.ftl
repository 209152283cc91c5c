a = To { $recipient } now
