import threading
from functools import wraps, cmp_to_key
from time import perf_counter, monotonic
import random
import heapq
from bisect import bisect_left, bisect_right, insort


def timed(fn):
    @wraps(fn)
    def inner(*a, **kw):
        start = perf_counter()
        try:
            return fn(*a, **kw)
        finally:
            inner.calls += 1
            inner.total += perf_counter() - start
    inner.calls = 0
    inner.total = 0.0
    return inner


def validate(**types):
    def deco(fn):
        names = fn.__code__.co_varnames[:fn.__code__.co_argcount]

        @wraps(fn)
        def inner(*args, **kwargs):
            for n, v in {**dict(zip(names, args)), **kwargs}.items():
                if n in types and not isinstance(v, types[n]):
                    raise TypeError(f"{fn.__name__}() argument {n!r} must be {types[n].__name__}, not {type(v).__name__}")
            return fn(*args, **kwargs)
        return inner
    return deco


def merge(a, b, key=lambda x: x):
    out, i, j = [], 0, 0
    while i < len(a) and j < len(b):
        if key(a[i]) <= key(b[j]):
            out.append(a[i]); i += 1
        else:
            out.append(b[j]); j += 1
    return out + a[i:] + b[j:]


@timed
@validate(data=list, depth=int)
def parallel_sort(data, depth=2, *, key=lambda x: x):
    if len(data) <= 1:
        return data[:]
    if depth == 0:
        return sorted(data, key=key)
    mid = len(data) // 2
    halves = [None, None]

    def half(i, part):
        halves[i] = parallel_sort(part, depth - 1, key=key)

    ts = [threading.Thread(target=half, args=(0, data[:mid])), threading.Thread(target=half, args=(1, data[mid:]))]
    for t in ts: t.start()
    for t in ts: t.join()
    return merge(*halves, key=key)


def quicksort(xs):
    if not xs:
        return []
    pivot, *rest = xs
    return quicksort([x for x in rest if x < pivot]) + [pivot] + quicksort([x for x in rest if x >= pivot])


class Version:
    def __init__(self, text):
        self.parts = tuple(int(p) if p.isdigit() else p for p in text.split("."))

    def __lt__(self, other):
        for a, b in zip(self.parts, other.parts):
            if type(a) is not type(b):
                return isinstance(a, str)
            if a != b:
                return a < b
        return len(self.parts) < len(other.parts)

    def __repr__(self):
        return ".".join(map(str, self.parts))


rng = random.Random(7)
data = [rng.randrange(1000) for _ in range(500)]
result = parallel_sort(data)
print(result == sorted(data) == quicksort(data), parallel_sort.calls, parallel_sort.total > 0, parallel_sort.__name__)
people = [("bob", 30), ("al", 25), ("cy", 30), ("di", 25)]
print(parallel_sort(people, 1, key=lambda p: -p[1]), sorted(people, key=lambda p: (p[1], p[0]), reverse=True))
for args in ((5,), ([1], "2"), ((1, 2),)):
    try:
        parallel_sort(*args)
    except TypeError as e:
        print(e)
print(sorted(map(Version, ["1.10", "1.2", "1.2.rc", "1.2.0", "0.9"])), max(map(Version, ("3.13", "3.9"))))
def compare(a, b):
    return (a > b) - (a < b) if len(a) == len(b) else len(a) - len(b)
words = "the quick brown fox jumps over the lazy dog".split()
words.sort(key=cmp_to_key(compare))
print(words, bisect_left(result, 500) <= bisect_right(result, 500))
words.sort(key=len, reverse=True)
print(words)
scores = []
for x in (3, 1, 2, 2):
    insort(scores, x, key=lambda v: -v)
print(scores, heapq.nlargest(3, data) == sorted(data)[:-4:-1], heapq.heapreplace(h := [1, 5, 3], 4), h, heapq.heappushpop(h, 0))
try:
    sorted([1, "a", None])
except TypeError as e:
    print(e)
try:
    [3, 2].sort(lambda a: a)
except TypeError as e:
    print(e)
l = [3, 1, 2]


def evil(x):
    l.append(x)
    return x


try:
    l.sort(key=evil)
except ValueError as e:
    print(e, l)
def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)
print(deep(900))
try:
    deep(10 ** 6)
except RecursionError as e:
    print(str(e)[:32])
nested = [[1, [2, 3]], [4], []]
flat = lambda x: [z for y in x for z in (flat(y) if isinstance(y, list) else [y])]
print(flat(nested), [*range(10)][::-3], [r := 5, r * 2], [[c for c in row if c != "b"] for row in ("abc", "b")], sorted({"b": 1, "a": 2}.items())[0])
m = [[1, 2, 3], [4, 5, 6]]
print(list(zip(*m)), [list(r) for r in zip(*m[::-1])], sum(map(sum, m)), sum(m, []), any(6 in r for r in m), all(map(all, m)))
m[0][1:] = [9]; del m[1][::2]; m *= 2; m[2] = None
print(m, m.index(None), m[-1] is m[1])
a = b = [1]
a += [2]; b = b + [3]
print(a, b, a is b, *a, sep=",", end=".\n")
print({1: "a", True: "b", 1.0: "c"}, {**{"x": 1}, "y": 2} | {"x": 3}, dict.fromkeys("ab", 0), {}.get(1, 2), dict(a=1).setdefault("b", []), list({"k": 1}.items()), {"a": 1}.keys() & {"a"}, {3, 1} - {1}, {1} <= {1, 2})
