hello = Еin Wоrt
