print("later runs", __name__)
value = 3
