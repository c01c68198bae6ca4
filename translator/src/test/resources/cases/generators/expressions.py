print(sum(x * x for x in range(4)), list(x for x in "ab"))
n = 3
g = (x + n for x in range(2))
n = 100
print(list(g))
print(list((a, b) for a in range(3) if a for b in range(a) if b != 1))
print(max((len(w), w) for w in ["a", "abc", "ab"]))


def first():
    print("first iterable now")
    return [1, 2]


lazy = (print("element", x) or x for x in first())
print("made")
print(next(lazy))


def captured(k):
    return (k * x for x in range(3))


print(list(captured(5)))


class C:
    items = [1, 2]
    doubled = [x * 2 for x in items]
    pairs = list((x, y) for x in items for y in "ab")
    try:
        bad = list(x + len(items) for x in items)
    except NameError as error:
        print(error)


print(C.doubled, C.pairs)
nested = [[y for y in range(x)] for x in range(4)]
print(nested)
print(any(x > 2 for x in range(5)), all(x for x in []))
print(",".join(str(c) for c in (1, 2, 3)))
gen = (i for i in range(3))
print(next(gen), list(gen), list(gen))
print(type(gen).__name__, gen.__name__)
try:
    (x for x in 5)
except TypeError as error:
    print(error)
d = dict((k, v) for k, v in [("a", 1)])
print(d)
print(list(f() for f in [lambda i=i: i for i in range(3)]))
