"""Dicts, sets and tuples whose elements have proven types, and where they must not."""


def words(text):
    counts = {}
    for word in text.split():
        counts[word] = counts.get(word, 0) + 1
    for word, count in counts.items():
        print(word, count)
    pairs = [(count, word) for word, count in counts.items()]
    for count, word in pairs:
        print(f"{count:>3} {word!r:8} {count}{word}")
    first, second = pairs[0]
    print(first, second, pairs[0] == (2, "the"), pairs[-1][1])
    return counts


def loops(text):
    for i, (x, name) in enumerate(zip([1, 2, 3], text)):
        print(i, x, name)
    for number, part in enumerate(text.split(), start=1):
        print(number, part)
    for letter in reversed(["a", "b"]):
        print(letter)
    for pair in {"k": 1.5}.items():
        print(pair, pair[0], len(pair))
    for each in (1, 2.5, "x"):
        print(each)
    for nothing in (None, "y"):
        print(nothing)
    for x, y, z in zip([1], ["a"], [2.5]):
        print(x, y, z)


def swaps():
    a, b = "x", 2
    a, b = b, a
    c, d = 1.5, 2.5
    c, d = d, c
    pair = (1, "one")
    pair, other = pair
    return a, b, c, d, pair, other


def tests(text, numbers, table, nothing=None):
    found = []
    if not text:
        found.append("no text")
    if numbers:
        found.append("numbers")
    if not table:
        found.append("no table")
    if "a" in text and "ab" not in text:
        found.append("a")
    if 2 in numbers or 2.0 in numbers:
        found.append("2")
    if True in numbers:
        found.append("1 is True")
    if "k" in table:
        found.append("k")
    if nothing:
        found.append("never")
    if numbers == [1, 2] and table != {"k": 2}:
        found.append("equal")
    if text < "b" <= text + "c":
        found.append("less")
    return found


def formats(number, real, text, flag, values):
    print(f"{number} {real} {text} {flag} {values}")
    print(f"{number:05d} {real:.2f} {text:>6} {flag!s:>6} {values!r}")
    print(f"{number:,} {real:{number}.1f} {text}{text}")


def unpacks(values):
    try:
        a, b = values
        return a + b
    except ValueError as error:
        return str(error)


def changed():
    table = {1: "a"}
    try:
        for key in table:
            table[key + 1] = "b"
    except RuntimeError as error:
        print(error)
    try:
        for key, value in table.items():
            del table[key]
    except RuntimeError as error:
        print(error)
    numbers = {1, 2}
    try:
        for number in numbers:
            numbers.add(number + 10)
    except RuntimeError as error:
        print(error)


def missing(table):
    try:
        return table["none"]
    except KeyError as error:
        return f"{error}"


class Noisy:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print("eq", self.name)
        return True

    def __hash__(self):
        print("hash", self.name)
        return 1


def keys():
    table = {Noisy("a"): 1}
    table[Noisy("b")] = 2
    print(len(table), Noisy("c") in table, {Noisy("d"), Noisy("e")} == {Noisy("f")})
    same = {1: "int", 1.0: "float", True: "bool"}
    print(same, {1, True, 1.0}, 1.0 in {1})


def main():
    print(words("the quick brown the lazy"))
    loops("ab cd")
    print(swaps())
    print(tests("", [], {}), tests("a", [1, 2], {"k": 1}))
    formats(7, 2.5, "ab", True, [1, 2])
    formats(-1234567, 1e100, "", False, [])
    print(unpacks([1, 2]), unpacks([1]), unpacks([1, 2, 3]))
    changed()
    print(missing({"some": 1}))
    keys()


if __name__ == "__main__":
    main()
