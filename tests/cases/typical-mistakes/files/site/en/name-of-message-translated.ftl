title = My page here
body = Some more text
