a, *b = 1, 2, 3; print(a, b)
*a, = "xyz"; print(a)
[a, [b, *c], *d] = 1, (2, 3, 4), 5, 6; print(a, b, c, d)
(a, b), c = "xy", 5; print(a, b, c)
for x, *y in [(1, 2, 3), "ab"]: print(x, y)
print(*[1, 2], *"ab", sep="-", **{"end": "!\n"})
print([*range(3), *"ab"], (*[1], *[2]), {*"aab"} == {"a", "b"}, {**{"a": 1}, "b": 2, **{"a": 3}})
def f(*args, **kw): return args, kw
print(f(*[1], 2, *(3, 4), k=1, **{"z": 2}))
def g(): return *[1, 2], 3
print(g())
def h():
    x = yield *[1], 2
    print("x", x)
it = h(); print(next(it)); 
try: it.send(5)
except StopIteration: pass
t = 1, *[2, 3]; print(t)
x = [1, 2, 3]; x[0], x[1] = x[1], x[0]; print(x)
i, x[i] = 1, 9; print(x, i)
a = b = c = []; a.append(1); print(b, c)
a, b = b, a = 1, 2; print(a, b)
x = y, z = 1, 2; print(x, y, z)
a = []
for a[:] in [[1, 2], [3]]: print(a)
class O: pass
o = O()
o.a, o.b = 1, 2; print(o.a, o.b)
for o.c in range(3): pass
print(o.c)
d = {}
for d["k"] in range(2): pass
print(d)
with open("/dev/null") as d["f"]: print("f" in d)
(a), (b) = 1, 2; print(a, b)
(x) = 5; print(x)
() = []; [] = ()
try: () = [1]
except ValueError as e: print(e)
try: a, b = 1
except TypeError as e: print(e)
try: a, b, *c = [1]
except ValueError as e: print(e)
try: a, b = {1, 2, 3}
except ValueError as e: print(e)
try: a, b = iter([1, 2, 3])
except ValueError as e: print(e)
def gen():
    for i in range(10):
        print("gen", i); yield i
a, b, *c = (lambda: range(4))(); print(a, b, c)
try: a, b = gen()
except ValueError as e: print(e)
lst = [(1, [2, 3])]
for a, [b, c] in lst: print(a, b, c)
print([(x, y) for x, (y, *_) in [(1, (2, 3, 4))]])
print({k: v for k, v in zip("ab", [1, 2])})
a = [1,2,3,4,5]; a[1:3], a[0] = [8, 9, 10], 7; print(a)
