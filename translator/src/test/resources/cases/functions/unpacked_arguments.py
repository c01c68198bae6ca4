"""Arguments that are unpacked, and what cannot be."""
def f(a, b=1, *, c=2): return a, b, c
class M:
    def keys(self): return ["b", "c"]
    def __getitem__(self, k): return k * 2
class L(list):
    def __iter__(self): return iter("zz")
class S(dict):
    def keys(self): return ["b"]
    def __getitem__(self, k): return "own"
print(f(*[1]), f(*(1, 2)), f(1, **M()), f(*L([5])), f(1, **S()), f(*range(2)), f(*"ab", **{"c": 3}), f(*{1: 2}))
for g in (lambda: f(*[1, 2, 3]), lambda: f(**{"a": 1, 2: 3}), lambda: f(1, **{"a": 1}), lambda: f(), lambda: f(*5), lambda: f(1, **5), lambda: f(b=2, c=3), lambda: f(1, d=4)):
    try: print(g())
    except TypeError as e: print(e)
