"""Built-in functions and texts where types are proven."""
import sys


def texts(text):
    print(text.split(), text.split("l"), text.split(None, 1), text.upper(), text.strip("h"))
    print(text.startswith("he"), text.endswith(("x", "o")), text.find("l"), text.count("l"))
    print(text.replace("l", "L"), text.replace("l", "L", 1), text.center(11, "*"), text.rjust(7))
    print(",".join(text.split("l")), "-".join(["a", "b"]), text.partition("l")[2], text.zfill(7))
    print("{} {x}".format(1, x=2), text.title(), " x ".strip() + "|", text.splitlines())
    before, middle, after = text.partition("ll")
    print(before, middle, after)
    try:
        text.index("z")
    except ValueError as error:
        print(error)
    try:
        text.split("")
    except ValueError as error:
        print(error)


def printing(values, name, nothing=None):
    print()
    print(None)
    print(nothing)
    print(1, None)
    print(1, 2.5, None)
    print(values, name, sep="-")
    print(name, end="!\n")
    print("to", "stdout", file=sys.stdout, flush=True)
    print(*values, sep=", ")
    print(name, "x", "y", "z", len(values), values == [], sep="|", end=";\n", flush=False)
    return print(name)


def collections(names, table):
    print(list(table), sorted(table), list(table.values()), sorted(table.items()), sorted(set(names)))
    print(sorted(names, reverse=True), sorted(names, key=len), sorted(names, key=str.lower))
    print(sorted(names, key=lambda name: (len(name), name), reverse=True), list(range(3)))
    print(max(names), min(names), max(3, 4), min(len(names), 2), max(1.5, 2), max(table.values()))
    print(list(enumerate(names)), list(zip(names, range(2))), list("abc"), sorted("cab"))
    print(dict(table), dict(), set(), list(), dict(a=1, b=2), set("aab") == {"a", "b"})
    for name in sorted(names):
        print(name)
    for key, value in sorted(table.items()):
        print(key, value)
    try:
        max([])
    except ValueError as error:
        print(error)
    try:
        sorted([1, "a"])
    except TypeError as error:
        print(error)
    copy = list(names)
    copy.append("new")
    return len(names), len(copy)


def main():
    texts("hello")
    printing([1, 2], "name")
    print(collections(["bob", "Al", "eve"], {"x": 2, "a": 1}))


if __name__ == "__main__":
    main()
