one = { document-titel }
two = { -brand }
three = { reply-salutation.nammed }
