print([x for x in range(5)], {x % 3 for x in range(10)} == {0, 1, 2}, {x: x * x for x in range(3)})
print([x for x in range(10) if x % 2 if x > 3], [(x, y) for x in "ab" for y in (1, 2)])
print([y for x in [[1], [2, 3]] for y in x], [[c for c in w] for w in ("ab", "c")])
x = "outer"
l = [x for x in range(3)]
print(x, l)


def f(n):
    k = 2
    return [i * k + n for i in range(n) if i != k]


print(f(4))
print({k: v for k, v in zip("ab", [1, 2])}, {v: k for k, v in {"a": 1}.items()})
print([a + b for a, b in [(1, 2), (3, 4)]], [a for a, *_ in ["xyz"]])
matrix = [[1, 2, 3], [4, 5, 6]]
print([[row[i] for row in matrix] for i in range(3)])
print(sum([x for x in (1, 2)]) + len([y for y in "abc"]))


def order():
    log = []
    def t(v):
        log.append(v)
        return v
    r = [t(a) for a in [t(10), t(20)] if t(a > 5)]
    return r, log


print(order())


def dict_order():
    log = []
    def t(v):
        log.append(v)
        return v
    d = {t(f"k{i}"): t(f"v{i}") for i in range(2)}
    return d, log


print(dict_order())
fs = [lambda: i for i in range(3)]
print([g() for g in fs])
gs = [lambda i=i: i for i in range(3)]
print([g() for g in gs])


def nested_closure():
    return [[lambda: (i, j) for j in range(2)] for i in range(2)]


print([[g() for g in row] for row in nested_closure()])


def uses_args(*args, **kwargs):
    return [a for a in args], {k: v for k, v in kwargs.items()}


print(uses_args(1, 2, a=3))
print([i for i in range(3) if not [j for j in range(i)]])
print([1 if x else 0 for x in (0, 1)], [(x, not x) for x in (0, 1)])
print(*[c for c in "ab"], sep="-")
result = [n for n in range(20) if all(n % d for d in range(2, n)) and n > 1]
print(result)
try:
    [undefined for _ in range(1)]
except NameError as error:
    print(error)
try:
    [1 / 0 for _ in range(1)]
except ZeroDivisionError as error:
    print(error)


def shadows(i):
    a = [i for i in range(i)]
    return a, i


print(shadows(3))


def conditional(flag):
    if flag:
        v = [c for c in "xy"]
    else:
        v = {c for c in "x"}
    return sorted(v)


print(conditional(True), conditional(False))
while len([z for z in range(len(l))]) > 1:
    l.pop()
print(l)
print([x for x in [1, 2, 3] if (lambda y: y > 1)(x)])
s = {(a, b) for a in range(2) for b in range(2) if a != b}
print(sorted(s))
