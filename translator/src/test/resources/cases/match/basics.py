class Point:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x, self.y = x, y


class Color:
    RED = "red"
    BLUE = "blue"


def match(subject):
    match subject:
        case 0:
            return "zero"
        case 1 | 2 | 3:
            return "small"
        case -1:
            return "minus one"
        case 1.5:
            return "float"
        case "text" | b"bytes":
            return "string"
        case True:
            return "true"
        case None:
            return "none"
        case Color.RED:
            return "color"
        case []:
            return "empty"
        case [x]:
            return "one", x
        case [1, x, *rest]:
            return "one first", x, rest
        case (first, *_, last) if first == last:
            return "same ends", first
        case [Point(x=0, y=y), p]:
            return "points", y, p
        case [first, [second, *_]]:
            return "nested", first, second
        case [*all]:
            return "sequence", all
        case {"kind": "circle", "r": r}:
            return "circle", r
        case {"kind": kind, **rest}:
            return "kind", kind, rest
        case {}:
            return "mapping"
        case Point(0, 0):
            return "origin"
        case Point(x, 0) | Point(0, x):
            return "axis", x
        case Point(x=a, y=b) if a == b:
            return "diagonal", a
        case Point() as p:
            return "point", p.x, p.y
        case int(n) if n > 100:
            return "big", n
        case str() | bytes() as s:
            return "str or bytes", s
        case float() | complex():
            return "number"
        case _:
            return "other"


subjects = [
    0, 2, -1, 1.5, "text", b"bytes", True, None, "red", [], [5], [1, 2], [1, 2, 3, 4], (7, 8, 7),
    [Point(0, 5), "p"], [9, [8, 7]], [1], (3, 4, 5), {"kind": "circle", "r": 2}, {"kind": "x", "a": 1},
    {"a": 1}, Point(0, 0), Point(3, 0), Point(0, 4), Point(5, 5), Point(1, 2), 101, "other text",
    b"other", 2.5, 3j, 50, {1}, range(3), "ab", object,
]
for s in subjects:
    print(match(s))


def literal(value):
    match value:
        case 1 + 2j:
            return "complex"
        case -2.5:
            return "negative float"
        case "a" "b":
            return "joined"
        case 10000000000000000000000:
            return "big"
        case False:
            return "false"
        case 0:
            return "zero"


print(literal(1 + 2j), literal(-2.5), literal("ab"), literal(10 ** 22), literal(False), literal(0), literal(9))
match = 5
case = match
print(match, case)
match (1, 2):
    case (a, b):
        print(a, b)
match [1, 2, 3]:
    case [a, *b]:
        print(a, b)
match {"x": {"y": [1, {"z": 2}]}}:
    case {"x": {"y": [_, {"z": z}]}}:
        print(z)
x = "not matched"
match 5:
    case 6 as x:
        pass
print(x)
match 1, "two":
    case int() as i, str() as t:
        print(i, t)
