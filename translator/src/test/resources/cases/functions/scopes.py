x = "global"
class A:
    x = "class"
    y = [x for _ in range(1)]
    z = x
    def m(self): return x
    print([i for i in x])
    try: print((lambda: x)())
    except NameError as e: print(e)
    w = list(x for _ in range(1))
print(A.y, A.z, A().m(), A.w)
def f():
    x = "local"
    class B:
        print(x)
        x = x + "2"
        print(x)
        def g(self): return x
    return B().g()
print(f())
def outer():
    def inner():
        nonlocal v
        v += 1
        return v
    v = 1
    inner(); inner()
    return v
print(outer())
def fun():
    try: print(un)
    except UnboundLocalError as e: print(e)
    un = 1
    del un
    try: print(un)
    except UnboundLocalError as e: print(e)
    try: del un
    except UnboundLocalError as e: print(e)
fun()
def fun2():
    def g(): return later
    try: g()
    except NameError as e: print(type(e).__name__, e)
    later = 3
    return g()
print(fun2())
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])
def mk():
    r = []
    for i in range(3):
        def f(): return i
        r.append(f)
    i = 10
    return [f() for f in r]
print(mk())
print([y := 1, y**2], y)
print([last := i for i in range(5)], last)
def wal():
    if any((hit := n) > 2 for n in [1, 2, 3, 4]): return hit
print(wal())
class P:
    __priv = 1
    def get(self): return self.__priv, self._P__priv
    def __m(self): return "m"
    def call(self): return self.__m()
    class __Q: pass
    def kw(self, *, __k=1): return __k
print(P().get(), P().call(), hasattr(P, "_P__Q"), P().kw(_P__k=5))
class _Under:
    def f(self): self.__x = 1; return self.__dict__
print(_Under().f())
class __D:
    def f(self): self.__x = 1; return self.__dict__
print(__D().f())
def glob():
    global newg
    newg = 1
    def inner():
        global newg
        newg += 1
    inner()
glob(); print(newg)
class G:
    global gx
    gx = 5
    def m(self):
        return __class__
print(gx, G().m() is G, hasattr(G, "gx"))
def nested():
    a = 1
    def b():
        c = 2
        def d():
            nonlocal a, c
            a += 10; c += 20
            return a, c
        return d(), c
    return b(), a
print(nested())
def f(a, b=[]):
    b.append(a); return b
print(f(1), f(2), f(3, []))
x = 10
def shadow(x=x): return x
x = 20
print(shadow())
def gen_scope():
    n = 2
    g = (i * n for i in range(3))
    n = 10
    return list(g)
print(gen_scope())
it = [1, 2, 3]
g = (x for x in it)
it = [4, 5]
print(list(g))
for i in range(3): pass
print(i)
try:
    raise ValueError("v")
except ValueError as err: pass
try: err
except NameError as e: print(e)
print([[j for j in range(i)] for i in range(4)])
print([(i, j) for i in range(3) if i for j in range(i) if j % 2 == 0])
def cls_in_func(n):
    class C:
        v = n
        def get(self): return n + C.v
    return C
print(cls_in_func(4)().get())
print((lambda *a, **k: (a, k))(1, *[2], x=3))
print((lambda x, y=2, /, z=3, *, w: (x, y, z, w))(1, w=4))
def deep():
    lst = [lambda: (yield)]
    return lst
print(len(deep()))
if True:
    def cond(): return "a"
else:
    def cond(): return "b"
print(cond())
while False: pass
else: print("else ran")
for _ in []: pass
else: print("for else")
