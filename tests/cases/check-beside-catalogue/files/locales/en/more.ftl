more = { $sender
