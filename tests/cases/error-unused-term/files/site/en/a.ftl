a = Welcome to Korb
