"""Methods, subscripts and operators of containers with proven types."""


def lists():
    rows = [3, 1, 2]
    rows.append(5)
    rows.extend([7, 8])
    rows.extend(rows)
    rows.insert(0, 9)
    rows.insert(-100, 10)
    print(rows, rows.pop(), rows.pop(0), rows.index(1), rows.count(7))
    rows.remove(7)
    rows.reverse()
    copy = rows.copy()
    rows.sort()
    print(rows, copy, rows[1:3], rows[::-1], rows[-2:], rows[:])
    for action in range(4):
        try:
            if action == 0:
                rows.remove(99)
            elif action == 1:
                rows.pop(99)
            elif action == 2:
                rows.index(99)
            else:
                empty = [1]
                empty.clear()
                empty.pop()
        except (ValueError, IndexError) as error:
            print(type(error).__name__, error)
    del rows[0]
    print(rows, rows + [1], rows * 2, [0] * 3, rows + rows == rows * 2)
    rows += [4]
    return rows


def dicts():
    ages = {"ann": 3, "bob": 5}
    ages["eve"] = 7
    ages["ann"] += 2
    ages["bob"] -= 1
    print(ages.get("ann"), ages.get("zoe"), ages.get("zoe", 0), ages.pop("ann"))
    print(ages.pop("ann", -1), ages.setdefault("dan", 4), ages.setdefault("dan", 5))
    other = {"fay": 1}
    other.update(ages)
    copy = other.copy()
    print(other, copy == other, copy.popitem(), len(copy), "fay" in copy)
    del other["fay"]
    for name in ("nobody", "x"):
        try:
            if name == "x":
                del other[name]
            elif len(other) > 2:
                print(other.pop(name))
        except KeyError as error:
            print("missing", error)
    try:
        other["none"] += 1
    except KeyError as error:
        print("none", error)
    other.clear()
    value = ages.get("bob")
    if value is None:
        return 0
    return value + 1


def sets():
    small = {1, 2}
    large = {2, 3, 4}
    small.add(5)
    small.discard(99)
    small.remove(1)
    print(sorted(small | large), small & large, sorted(large - small), sorted(small ^ large))
    try:
        small.remove(1)
    except KeyError as error:
        print("KeyError", error)
    small.update(large)
    only = {7}
    print(only.pop(), only, sorted(small), sorted(small.copy()))
    try:
        only.pop()
    except KeyError as error:
        print(error)
    try:
        {1}.add([])
    except TypeError as error:
        print(error)


def texts(text, n):
    print(text[0], text[-1], text[1:3], text[::-1], text[:n], "-" * 20, text * n, text * -1)
    print("%s is %d" % (text, n), "%5.2f%%" % 2.5, "%r" % text, "%s" % [1, 2])
    try:
        return text[99]
    except IndexError as error:
        return str(error)


def tuples():
    pair = ("a", 1)
    triple = (1.5, None, [pair])
    print(pair[0], pair[-1], triple[1], triple[2][0][1], len(triple), pair == ("a", 1.0))
    try:
        print(pair[2])
    except IndexError as error:
        print(error)


def counted(words):
    lengths = {}
    for word in words:
        lengths[len(word)] = lengths.get(len(word), 0) + 1
        lengths[0] = lengths.get(0, 100) - 1
    groups = {}
    for word in words:
        groups.setdefault(word[0], []).append(word)
    total = 0
    for size, number in lengths.items():
        total += size * number
    return lengths, groups, total


def main():
    print(lists(), dicts())
    sets()
    print(texts("hello", 2))
    tuples()
    print(counted(["one", "two", "three", "o"]))


if __name__ == "__main__":
    main()
