print("lazy loaded")
x = 5
