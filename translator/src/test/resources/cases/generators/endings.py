def g(n):
    try:
        for i in range(n): yield i
    finally:
        print("closed", n)
for x in g(3):
    if x == 1: break
print("after loop")
def f():
    for x in g(4):
        return x
print(f())
def outer():
    yield from g(9)
for x in outer(): break
print("after yield from")
def wrap():
    for x in g(21):
        yield x * 2
for y in wrap():
    if y == 4: break
print("after wrap")
class K:
    def items(self):
        with Ctx():
            yield 1
            yield 2
class Ctx:
    def __enter__(self): print("enter")
    def __exit__(self, *a): print("exit", a[0] and a[0].__name__)
for i in K().items():
    break
else: print("no")
print("after method")
def find():
    for i in K().items():
        for j in g(3):
            if j == 1: return i, j
print(find())
for i in g(2): pass
else: print("else")
for i in g(2): continue
def raising():
    for x in g(6): raise KeyError(x)
try: raising()
except KeyError as e: print("caught", e)
for a, b in ((x, x) for x in g(2)): print(a, b)
