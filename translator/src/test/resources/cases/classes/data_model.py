class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, kw, [k for k in ns if not k.startswith("__")])
        return super().__new__(m, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw):
        super().__init__(name, bases, ns)
        print("init", name)
    @classmethod
    def __prepare__(m, name, bases, **kw):
        print("prepare", name, kw); return {"injected": 1}
    def __call__(cls, *a, **k):
        print("call", a, k); return super().__call__(*a, **k)
    def __getitem__(cls, k): return f"{cls.__name__}[{k}]"
    def __len__(cls): return 7
    def __iter__(cls): return iter("abc")
    def __contains__(cls, x): return x == 1
    def __instancecheck__(cls, o): return o == 5
    def __subclasscheck__(cls, o): return o is int
    @property
    def prop(cls): return "metaprop"
    def __getattr__(cls, n): return f"meta {n}"
class C(metaclass=Meta, kw=1):
    x = injected + 1
    def __init__(self, a): self.a = a
print(C.x, C(5).a, C[3], len(C), list(C), 1 in C, isinstance(5, C), issubclass(int, C), C.prop, C.nothing)
class D(C): pass
print(type(D), D.__mro__)
class Base:
    subs = []
    def __init_subclass__(cls, /, tag=None, **kw):
        super().__init_subclass__(**kw); Base.subs.append((cls.__name__, tag))
class S1(Base, tag="t"): pass
class S2(S1): pass
print(Base.subs)
class Desc:
    def __set_name__(self, owner, name): print("set_name", owner.__name__, name); self.n = "_" + name
    def __get__(self, o, t=None): return self if o is None else getattr(o, self.n, "unset")
    def __set__(self, o, v): setattr(o, self.n, v * 2)
    def __delete__(self, o): delattr(o, self.n)
class H:
    d = Desc()
h = H(); print(h.d); h.d = 4; print(h.d, h.__dict__); del h.d; print(h.d, type(H.d).__name__)
class NonData:
    def __get__(self, o, t=None): return "nondata"
class I:
    n = NonData()
i = I(); print(i.n); i.__dict__["n"] = "inst"; print(i.n)
class Slots:
    __slots__ = ("a", "b")
s = Slots(); s.a = 1
try: s.c = 1
except AttributeError as e: print(e)
try: s.b
except AttributeError as e: print(e)
print(hasattr(s, "__dict__"), Slots.a)
class Slots2(Slots): pass
s2 = Slots2(); s2.z = 1; print(s2.__dict__)
class Slots3: __slots__ = ["__dict__", "x"]
s3 = Slots3(); s3.q = 5; s3.x = 1; print(s3.__dict__)
class X:
    def who(self): return "X"
class A(X):
    def who(self): return "A" + super().who()
class B(X):
    def who(self): return "B" + super().who()
class AB(A, B):
    def who(self): return "AB" + super().who()
print(AB().who(), [c.__name__ for c in AB.__mro__])
try:
    class Bad(X, A): pass
except TypeError as e: print(e)
class Prop:
    def __init__(self): self._v = 1
    @property
    def v(self):
        "doc of v"
        return self._v
    @v.setter
    def v(self, x): self._v = x
    @v.deleter
    def v(self): print("deleted"); self._v = None
p = Prop(); p.v = 5; print(p.v, Prop.v.__doc__); del p.v; print(p.v)
class RO:
    @property
    def r(self): return 1
try: RO().r = 2
except AttributeError as e: print(e)
try: del RO().r
except AttributeError as e: print(e)
class GA:
    def __getattr__(self, n): return f"ga_{n}"
    def __setattr__(self, n, v): print("set", n, v); object.__setattr__(self, n, v)
    def __delattr__(self, n): print("del", n); object.__delattr__(self, n)
g = GA(); g.x = 1; print(g.x, g.y); del g.x; print(g.x)
class GAll:
    def __getattribute__(self, n): return "all_" + n
print(GAll().zz, GAll().__class__)
class St:
    @staticmethod
    def s(x): return x
    @classmethod
    def c(cls, x): return cls.__name__, x
class St2(St): pass
print(St.s(1), St().s(2), St2.c(3), St2().c(4))
class Call:
    def __call__(self, *a, **k): return a, k
print(Call()(1, b=2), callable(Call()), callable(5))
class Num:
    def __init__(self, v): self.v = v
    def __add__(self, o): return NotImplemented if not isinstance(o, Num) else Num(self.v + o.v)
    def __radd__(self, o): return Num(self.v + o)
    def __iadd__(self, o): self.v += 100; return self
    def __neg__(self): return Num(-self.v)
    def __lt__(self, o): return self.v < o.v
    def __eq__(self, o): return isinstance(o, Num) and self.v == o.v
    def __hash__(self): return hash(self.v)
    def __repr__(self): return f"Num({self.v})"
    def __bool__(self): return self.v != 0
    def __index__(self): return self.v
    def __matmul__(self, o): return "mm"
    def __divmod__(self, o): return "dm"
    def __pow__(self, o, m=None): return ("pow", o, m)
    def __round__(self, n=None): return ("round", n)
    def __format__(self, s): return f"<{s}>"
    def __contains__(self, x): return x == self.v
    def __getitem__(self, k): return k
    def __len__(self): return 3
    def __iter__(self): yield from range(self.v)
    def __reversed__(self): return "rev"
    def __complex__(self): return 1j
    def __float__(self): return 1.5
    def __int__(self): return 42
    def __bytes__(self): return b"b"
    def __abs__(self): return "abs"
    def __invert__(self): return "inv"
n = Num(2); m = n
print(n + Num(3), 5 + n, -n, n < Num(3), n > Num(1), n == Num(2), n != Num(2), {n: 1}[Num(2)], bool(Num(0)), [1, 2, 3][n])
n += 1; print(n, m is n, n @ 1, divmod(n, 1), pow(n, 2, 3), n ** 2, round(n), round(n, 2), f"{n:>5} {n!r}", 102 in n)
print(n[1:2], n[1:2, ...], n[()], n[1, 2], len(n), list(Num(3)), reversed(n), complex(n), float(n), int(n), bytes(n), abs(n), ~n)
try: n + "x"
except TypeError as e: print(e)
try: sorted([Num(1), 5])
except (TypeError, AttributeError) as e: print(e)
print(Num.__name__, Num.__qualname__, Num.__module__, Num.__bases__, Num.__doc__)
def mkcls():
    class L:
        class In: pass
        def m(self): pass
    return L
print(mkcls().__qualname__, mkcls().In.__qualname__, mkcls().m.__qualname__)
T = type("T", (X,), {"a": 1, "f": lambda self: self.a}); print(T().f(), T, T().who())
class WithDoc:
    """Doc here."""
    x: int = 1
    y: "str"
print(WithDoc.__doc__, WithDoc.__annotations__, hasattr(WithDoc, "y"))
X.new = lambda self: "patched"; print(AB().new()); del X.new; print(hasattr(AB(), "new"))
a = A(); a.__class__ = B; print(a.who())
print(isinstance(True, int), issubclass(bool, int), isinstance(1, (str, int)), isinstance(1, int | str), type(int | None))
class Ctx:
    def __enter__(self): print("enter"); return self
    def __exit__(self, t, v, tb): print("exit", t and t.__name__, v); return t is ValueError
with Ctx() as c, Ctx(): print("body")
with Ctx(): raise ValueError("sw")
try:
    with Ctx(): raise KeyError("ns")
except KeyError as e: print("out", e)
with (Ctx() as c1, Ctx() as c2,): pass
def deco(arg):
    def w(cls): cls.tag = arg; return cls
    return w
@deco("T1")
@deco("T0")
class Dec: pass
print(Dec.tag)
buttons = [deco, lambda x: x]
@buttons[1]
@(lambda f: f)
def df(): return "df"
print(df())
class Cmp:
    def __eq__(self, o): return "eq"
print(Cmp() == 1, Cmp() != 1, 1 == Cmp())
try: hash(Cmp())
except TypeError as e: print(e)
class Sub(int):
    def __new__(cls, v): return super().__new__(cls, v + 1)
    def __add__(self, o): return "added"
print(Sub(3), Sub(3) + 1, Sub(3) * 2, type(Sub(3) * 2), isinstance(Sub(1), int))
class LL(list):
    def append(self, x): super().append(x * 2)
l = LL([1]); l.append(2); print(l, len(l), l == [1, 4], type(l + [1]))
class DD(dict):
    def __missing__(self, k): return k * 2
print(DD()["ab"], DD(a=1)["a"], DD().get("z"))
class SS(str):
    def upper(self): return "UP" + super().upper()
print(SS("abc").upper(), SS("a") + "b", type(SS("a") + "b"), f"{SS('q')}")
