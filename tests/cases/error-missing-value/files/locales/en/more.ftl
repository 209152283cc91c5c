more = { platform-mail }
