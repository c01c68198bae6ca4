"""Generator expressions that a function uses up at once, and others."""
class P:
    def __init__(self, n, items):
        self.n = n
        self.items = items
    def total(self):
        return sum(x * self.n for x in self.items)
    def has(self, v):
        return any(x == v for x in self.items if x)

def f(words, limit, pairs):
    a = sum(len(w) for w in words)
    b = ", ".join(w.upper() for w in words if len(w) > limit)
    c = {k: v for k, v in pairs}
    d = dict((v, k) for k, v in pairs)
    e = max(v for k, v in pairs if k != "a")
    g = all(isinstance(w, str) for w in words)
    h = sorted(-i for i in range(limit))
    n = 5
    i = sum(n for _ in words)
    n = 6
    j = list((x, y) for x in range(2) for y in range(2))
    k = tuple(w[0] for w in words)
    return a, b, c, d, e, g, h, i, j, k

p = P(3, [1, 2, 0])
print(p.total(), p.has(2), p.has(0))
print(f(["ab", "cde", "f"], 1, [("a", 1), ("b", 2)]))
print(sum(1 for kind, _ in [("miss", 1), ("take", 2)] if kind == "miss"))
try:
    sum(x for x in 5)
except TypeError as error:
    print(error)
try:
    list(a + b for a, b in [(1, 2), (3,)])
except ValueError as error:
    print(error)
def gen():
    yield 1
def stop(x):
    raise StopIteration
try:
    list(stop(x) for x in gen())
except RuntimeError as error:
    print(error, repr(error.__cause__))
print(sorted(["b", "a", "c"]), any(x > 1 for x in (1, 2, 1 // 1)), sum(x / 2 for x in range(4)))
seen = []
print(any(seen.append(x) or x > 1 for x in range(5)), seen)


def of_items(counts):
    low = sorted(k for k, v in counts.items() if v < 3)
    return low, sum(v for _, v in counts.items()), dict((v, k) for k, v in counts.items())


print(of_items({"a": 1, "b": 5, "c": 2}))


def evens(limit):
    for number in range(limit):
        if number % 2 == 0:
            yield number


def names(count):
    for i in range(count):
        yield f"n{i}"
    return count


def both(count):
    yield from names(count)
    yield from evens(count)


total = 0
for number in evens(7):
    total += number
print(total, list(names(2)), list(both(3)), sum(evens(5)), [n * 2 for n in evens(4)])
