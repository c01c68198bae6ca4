"""Patterns, templates and concatenations with numbers; the largest by a key."""
import re
from collections import deque

PATTERN = re.compile(r"(\w+)=(\d+)(;)?")


def matches(lines):
    for line in lines:
        match = PATTERN.match(line)
        if match:
            name, number, end = match.groups()
            print(name, int(number) + 1, end, match.group(1), match.group(), match.group(1, 2))
            print(match.start(), match.end(), match.span(), match[1], match.groupdict())
        else:
            print("no match:", line, match is None)
    found = PATTERN.search("?? a=1 b=22")
    print(found.group(0) if found else "nothing", bool(PATTERN.search("?")), not found)
    print(PATTERN.findall("a=1 b=2;"), [m.group(1) for m in PATTERN.finditer("a=1 b=2")])
    print(PATTERN.sub("X", "a=1 b=2"), PATTERN.sub(lambda m: m.group(2), "a=1", count=1))
    print(PATTERN.split("x a=1 y"), re.findall(r"\d", "a1b2"), re.match("b", "a"), PATTERN.fullmatch("a=1"))
    print(re.sub(r"\s+", " ", "a   b"), re.split(r",", "a,b"), re.search(b"x", b"axb").group())
    try:
        PATTERN.match(5)
    except TypeError as error:
        print(error)
    try:
        PATTERN.match("-").group(1)
    except AttributeError as error:
        print(error)
    try:
        PATTERN.match("a=1").group(9)
    except IndexError as error:
        print(error)


def templates(n, x, name):
    print("{}: {:.1f} {:>5}|{!r}".format(n, x, name, name), "{0} {1} {0}".format(n, name))
    print("{a} {b}".format(a=n, b=name), "{} {a}".format(x, a=name), "{{}}".format())
    print(f"{n + 1}{n * 2}", f"{n % 3}/{n - 1} {n - 1 + x} {-n}", f"{n + 1}", f"{n - 1}{name}", f"{n}{n}")
    print(f"{n + 1} {name}" + f"{name}{n + 1}{n - 1}", f"{(n, n + 1)} {n > 2} {not n}")
    try:
        print("{} {}".format(n))
    except IndexError as error:
        print(error)


class Item:
    def __init__(self, name, cost):
        self.name = name
        self.cost = cost


def largest():
    items = [Item("a", 3), Item("b", 7), Item("c", 7)]
    print(max(items, key=lambda item: item.cost).name, min(items, key=lambda item: item.name).name)
    print(max([], default=None), min([4, 2], default=0), max(["aa", "b"], key=len), max((), default=-1) + 1)
    print(max([1, 5, 3], key=None), max({"x": 2, "y": 9}.items(), key=lambda pair: pair[1])[0])
    none = max([], default=None, key=len)
    print(none is None)
    waiting = deque()
    while not waiting:
        waiting.append(1)
    if waiting and waiting[0] == 1:
        print("filled", len(waiting))


matches(["a=1;", "b=22", "?"])
templates(5, 2.25, "z")
largest()
