tests = []
def case(f):
    tests.append(f)
    return f
@case
def binop():
    a = 1; b = ""
    return a + b
@case
def binop2():
    x = {"a": None}
    return x["a"] + 1
@case
def sub():
    x = {"a": {}}
    return x["a"]["b"]["c"]
@case
def sub1():
    x = {}
    y = x["b"]
@case
def idx():
    x = [1]
    print(x[0], x[5], x[1])
@case
def call1():
    def f(a): raise ValueError(a)
    return f(3)
@case
def call2():
    def f(a): raise ValueError(a)
    x = f(3)
@case
def call3():
    def f(a): raise ValueError(a)
    x = f(3) + 1
@case
def call4():
    def f(a):
        raise ValueError(
            a,
            2)
    return f(
        3
    )
@case
def attr():
    x = None
    return x.foo.bar
@case
def attrset():
    x = None
    x.foo = 3
@case
def attrdel():
    x = None
    del x.foo
@case
def itemset():
    x = ()
    x[0] = 1
@case
def itemdel():
    x = []
    del x[1]
@case
def name():
    return undefined_thing + 1
@case
def unpack():
    a, b = 1, 2, 3
@case
def unpack2():
    for a, b in [(1, 2), (1,)]:
        pass
@case
def notiter():
    for a in 5:
        pass
@case
def asrt():
    x = 1
    assert x == 2, "msg" + str(x)
@case
def asrt2():
    x = 1
    assert (x ==
       2)
@case
def raise1():
    raise KeyError("k")
@case
def raise2():
    try:
        {}["x"]
    except KeyError as e:
        raise ValueError("bad") from e
@case
def raise3():
    try:
        {}["x"]
    except KeyError as e:
        raise ValueError("bad")
@case
def comp():
    return [1 / x for x in [1, 0]]
@case
def comp2():
    return {x: y
            for x in [1, 2]
            for y in x}
@case
def gen():
    return list(1 // x for x in [1, 0])
@case
def lam():
    f = lambda x: x.y
    return f(3)
@case
def cls():
    class A:
        x = 1
        y = x.foo
@case
def unary():
    return -"a"
@case
def compare():
    return 1 < "a"
@case
def compare2():
    return 1 < 2 < "a"
@case
def aug():
    x = 1
    x += "a"
@case
def aug2():
    x = {"a": 1}
    x["a"] += "a"
@case
def aug3():
    x = {"a": 1}
    x["b"] += 1
@case
def fstr():
    x = None
    return f"abc {x.foo} {x:>3}"
@case
def fstr2():
    x = None
    return f"abc {x:>3}"
@case
def imp():
    import nonexistent_module_x
@case
def withs():
    with 5 as x:
        pass
@case
def callkw():
    def f(a, *, b): pass
    f(1, c=2)
@case
def callstar():
    def f(a): pass
    f(*[1, 2], **{"a": 1})
@case
def method():
    "abc".foo(1, 2)
@case
def method2():
    "abc".join([1, 2])
@case
def chain():
    class A:
        def b(self): return self
        def c(self): raise ValueError("c")
    A().b().b().c().b()
@case
def multi():
    x = 1
    y = "a"
    return (
        x
        +
        y
    )
@case
def multi2():
    d = {}
    foo = print(
        1 if 0 else d["x"],
        2,
        3,
        4,
    )
@case
def multi3():
    def f(*a): raise ValueError
    f(
        1,
        2,
        3,
        4,
        5
    )
@case
def ternary():
    x = None
    return x.a if x is None else x.b
@case
def boolop():
    x = None
    return x or x.b
@case
def starred():
    x = 5
    return [*x]
@case
def starred2():
    x = 5
    return {**x}
@case
def slice_():
    x = None
    return x[1:2]
@case
def deco():
    @undefined_deco
    def f(): pass
@case
def deco2():
    def d(x): raise ValueError("d")
    @d
    def f(): pass
@case
def deco3():
    @(lambda x: 1/0)
    class A: pass
@case
def defaults():
    def f(a=1/0): pass
@case
def gen2():
    def g():
        yield 1
        x = yield 1/0
    return g()
@case
def yf():
    def g():
        yield 1
        raise ValueError("g")
    def h():
        yield from g()
    return h()
@case
def inop():
    return 1 in 5
@case
def nested():
    def a(): return b()
    def b(): return c() + 1
    def c(): return 1 + (2).foo
    a()
@case
def wal():
    if (y := 1/0) > 2: pass
@case
def wide():
    変数 = {"日本": None}
    return 変数["日本"] + 変数["日本"] * 2
@case
def paren():
    a = 1; b = ""
    return (a)+(b)
@case
def paren2():
    a = 1; b = ""
    return (a*2)  +  (b) # comment
@case
def power():
    return 2 ** 3 ** "a"
@case
def notes():
    e = ValueError("x")
    e.add_note("note one\ntwo")
    raise e
@case
def badstr():
    class E(Exception):
        def __str__(self): raise ValueError
    raise E
@case
def matchc():
    match 5:
        case 1 if False: pass
        case x if x.foo: pass
@case
def delname():
    del xyz
    xyz = 1
@case
def unbound():
    print(xyz)
    xyz = 1
@case
def free():
    def f(): return zz
    f()
    zz = 1
@case
def ret_tuple():
    return 1, 2/0
@case
def dictd():
    return {"a": 1,
            "b": 1/0}
@case
def hashd():
    return {[]: 1}
@case
def hashs():
    return {[], 1}
@case
def iff():
    if 1/0: pass
@case
def whl():
    while None.x: pass
@case
def rec():
    def f(n):
        return f(n + 1)
    f(0)
@case
def raisenone():
    raise None
@case
def reraise_():
    raise
@case
def tryfin():
    try:
        1/0
    finally:
        x = 1
@case
def withexit():
    class C:
        def __enter__(self): return self
        def __exit__(self, *a): raise KeyError("exit")
    with C() as c:
        1/0
@case
def withexit2():
    class C:
        def __enter__(self): return self
        def __exit__(self, *a): pass
    with C() as c, C() as d:
        1/0
@case
def withenter():
    class C:
        def __enter__(self): raise KeyError
        def __exit__(self, *a): pass
    with C() as c:
        1/0
excs = []
for t in tests:
    try:
        r = t()
        if hasattr(r, '__next__'):
            for _ in r: pass
        print("no exception", t.__name__)
    except BaseException as e:
        excs.append(e)
groups = [ExceptionGroup(f"g{i}", [e if isinstance(e, Exception) else RuntimeError(repr(e)) for e in excs[i:i+15]]) for i in range(0, len(excs), 15)]
raise ExceptionGroup("all", groups)
