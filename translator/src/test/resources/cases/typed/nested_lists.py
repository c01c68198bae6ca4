def tables():
    table = [[0] * 2] * 2
    table[0][0] = 5
    print(table)
    rows = [[]] * 2
    rows[0].append(1)
    print(rows)
    nothing = [None]
    nothing.append(3)
    print(nothing)


tables()
