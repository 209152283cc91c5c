a = RÃ©ouvrir le dossier prÃ©cÃ©dent
b = Il a dit Â« ouiÂ »â€¦
c = À droite
