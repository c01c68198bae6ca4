access = "user"
if access == "user‮":  # only admins
    print("granted")
