tests = []
def case(f):
    tests.append(f)
    return f
@case
def mchain():
    class A:
        def b(self): return self
        def c(self, *a): raise ValueError("c")
    return (A()
        .b()
        .b()
        .c(1,
           2)
        .b())
@case
def mchain2():
    class A:
        def b(self): return self
    return (A()
        .b()
        .nothere
        .b())
@case
def mchain3():
    class A:
        def b(self): return self
    return (A()
        .b()
        .nothere()
        .b())
@case
def listcomp_call():
    def f(x): raise KeyError(x)
    return [f(x) for x in range(3) if f(x)]
@case
def nestedcomp():
    return [[1 / y for y in range(x)] for x in range(3)]
@case
def dictcomp():
    return {k: v / 0 for k, v in {"a": 1}.items()}
@case
def lambda_sorted():
    return sorted([3, 1, 2], key=lambda v: v.key)
@case
def map_():
    return list(map(lambda v: 1 // v, [1, 0]))
@case
def prop():
    class A:
        @property
        def x(self):
            return self._x
    return A().x
@case
def dunder():
    class A:
        def __add__(self, o):
            raise TypeError("no add")
        def __getitem__(self, i): return i / 0
        def __call__(self): return self[1]
        def __bool__(self): raise ValueError("bool")
        def __iter__(self): raise ValueError("iter")
        def __len__(self): return -1
        def __eq__(self, o): raise ValueError("eq")
        def __contains__(self, o): raise ValueError("contains")
        def __getattr__(self, n): raise AttributeError("ga " + n)
        def __repr__(self): raise ValueError("repr")
        def __enter__(self): return 1 / 0
        def __exit__(self, *a): pass
    a = A()
    import_errors = []
    for f in [lambda: a + 1, lambda: a[1], lambda: a(), lambda: not a, lambda: [*a], lambda: len(a), lambda: a == 1, lambda: 1 in a, lambda: a.foo, lambda: f"{a!r}", lambda: repr(a)]:
        try: f()
        except Exception as e: import_errors.append(e)
    try:
        if a: pass
    except Exception as e: import_errors.append(e)
    try:
        for i in a: pass
    except Exception as e: import_errors.append(e)
    try:
        with a: pass
    except Exception as e: import_errors.append(e)
    raise ExceptionGroup("dunder", import_errors)
@case
def chainctx():
    try:
        try:
            raise ValueError(1)
        except ValueError:
            raise KeyError(2)
    except KeyError:
        raise TypeError(3)
@case
def chainfrom():
    try:
        raise ValueError(1)
    except ValueError as e:
        raise KeyError(2) from None
@case
def reraised():
    try:
        raise ValueError(1)
    except ValueError:
        raise
@case
def reraised2():
    def f():
        try:
            raise ValueError(1)
        except ValueError as e:
            g = e
            raise g
    f()
@case
def reraised3():
    def f(): raise ValueError(1)
    try:
        f()
    except ValueError as e:
        try:
            raise e
        finally:
            pass
@case
def fin():
    try:
        raise ValueError(1)
    finally:
        {}["x"]
@case
def elsex():
    try:
        pass
    except ValueError:
        pass
    else:
        raise KeyError
@case
def clsx():
    class Meta(type):
        def __new__(m, *a): raise TypeError("meta")
    class A(metaclass=Meta):
        pass
@case
def clsx2():
    class Base:
        def __init_subclass__(cls, **kw): raise TypeError("sub")
    class A(Base, x=1):
        pass
@case
def clsx3():
    class A(5): pass
@case
def clsx4():
    class A(undefined_base): pass
@case
def initx():
    class A:
        def __init__(self, x): self.y = x.z
    return A(1)
@case
def initx2():
    class A:
        def __init__(self, x): pass
    return [A(1), A()]
@case
def genx():
    def g():
        try:
            yield 1
        finally:
            raise ValueError("fin")
    it = g()
    next(it)
    it.close()
@case
def genthrow():
    def g():
        yield 1
    it = g()
    next(it)
    it.throw(KeyError("thrown"))
@case
def gensend():
    def g():
        x = yield 1
        y = x.foo
    it = g()
    next(it)
    it.send(None)
@case
def stopit():
    next(iter([]))
@case
def stopgen():
    def g():
        yield next(iter([]))
    list(g())
@case
def recmutual():
    def a(n): return b(n)
    def b(n):
        if n == 0: raise ValueError
        return a(n - 1)
    a(5)
@case
def rec3():
    def a(n):
        if n == 0: raise ValueError
        return a(n - 1)
    a(4)
@case
def rec2():
    def a(n):
        if n == 0: raise ValueError
        return a(n - 1)
    a(3)
@case
def semicolons():
    x = 1; y = {}; z = y["q"]; w = 2
@case
def comments():
    x = {} ["a"]   # comment
@case
def backslash():
    x = 1 + \
        None
@case
def multistr():
    x = """abc
    def""" + 5
@case
def multicall():
    foo = dict(a=1,
               b=2,
               c=undefined_c,
               d=4)
@case
def multidict():
    x = {
        "a": 1,
        "b": {}["c"],
        "d": 3,
    }
@case
def tabbed():
	x = 1
	return x +	None
@case
def condraise():
    raise ValueError("a") if True else KeyError
@case
def raisetype():
    raise (
        ValueError
    )
@case
def raiseinst():
    class E(Exception):
        def __init__(self, a): self.a = a
    raise E
@case
def strfmt():
    return "%d" % "x"
@case
def strfmt2():
    return "{} {}".format(1)
@case
def intx():
    return int("abc")
@case
def keyerr():
    class K:
        def __repr__(self): return "multi\nline"
    return {}[K()]
@case
def empty_exc():
    raise Exception
@case
def multiline_msg():
    raise Exception("line1\nline2")
@case
def noteobj():
    e = Exception("x")
    e.__notes__ = "abc"
    raise e
@case
def noteobj2():
    e = Exception("x")
    e.__notes__ = [1, None, "z"]
    raise e
@case
def local_class():
    class Outer:
        class Inner(Exception): pass
    raise Outer.Inner("x")
@case
def modattr():
    import threading
    threading.nothing
@case
def modattr2():
    import threading
    threading.Thred()
@case
def nonascii():
    é = "é"; x = é + 1
@case
def emoji():
    x = "😀😀" + 1; y = "😀" + 2
@case
def deepexp():
    a = [[1]]
    return a[0][0][0][0]
@case
def callres():
    def f(): return None
    f()()
@case
def callres2():
    def f(): return None
    x = f()(1, 2)
@case
def callint():
    (5)()
@case
def callstr():
    "abc"(
      1)
@case
def slices():
    a = [1]
    a["x":]
    return 1
@case
def slicest():
    a = [1]
    a["x"] = 1
@case
def multiassign():
    a = b = c = 1 / 0
@case
def attrassign():
    class A: __slots__ = ()
    a = A()
    a.b = a.c = 1
@case
def star_unpack():
    a, *b, c = [1]
@case
def nested_unpack():
    (a, b), c = (1, 2, 3), 4
@case
def for_unpack():
    for i, (a, b) in enumerate([(1,)]):
        pass
@case
def comp_unpack():
    return [a for a, b in [(1,)]]
@case
def with_unpack():
    import threading
    with threading.Lock() as (a, b):
        pass
@case
def yieldfromx():
    def g():
        yield from 5
    list(g())
@case
def assertx():
    assert False
@case
def assertnot():
    x = [1]
    assert not x, x
@case
def assertand():
    a = 1
    assert a and (
        a > 5
    ), "multi"
@case
def ifexp():
    x = 1 if undefined_q else 2
@case
def whilex():
    i = 3
    while i:
        i -= 1
        if i == 1: i / 0
@case
def lambda_default():
    f = lambda a=1/0: a
@case
def globalx():
    global qqq
    del qqq
@case
def nonlocalx():
    def f():
        nonlocal zzz
        del zzz
        zzz
    zzz = 1
    f()
    zzz
@case
def decocls():
    def deco(arg): raise ValueError(arg)
    @deco
    class A:
        pass
@case
def decoargs():
    def deco(a, b): return 5
    @deco(1,
          2)
    def f():
        pass
@case
def starargs():
    def f(*a): pass
    f(*5)
@case
def starkw():
    def f(**a): pass
    f(**5)
@case
def starkw2():
    def f(**a): pass
    f(a=1, **{"a": 2})
@case
def manyargs():
    def f(): pass
    f(1, 2, 3, 4, 5, 6, 7, 8, x=1, y=2)
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
