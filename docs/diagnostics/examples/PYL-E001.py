done = 3
print("processed", done
