a = Das ist ist der Text
