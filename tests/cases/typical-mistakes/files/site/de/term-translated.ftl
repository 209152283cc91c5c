-brand = Korb
a = Hier über { -marke }
