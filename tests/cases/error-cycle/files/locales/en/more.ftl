one = { two }
two = { three }
three = { one }
four = { four }
