print(len("\ud83d\ude00"))
