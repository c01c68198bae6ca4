import functools
from functools import *
from collections import namedtuple
Point = namedtuple('Point', 'x y')
p = Point(1, y=2)
print(p, p.x, p[1], Point._fields, p._replace(x=5), p._asdict(), Point._make([3,4]))
P3 = namedtuple('P3', ['a','b','c','d'], defaults=[3,4])
print(P3(1,2), P3._field_defaults, P3(1,2,d=9))
for f in (lambda: Point(1), lambda: Point(1,2,3), lambda: namedtuple('a b','c'), lambda: namedtuple('A','class'), lambda: namedtuple('A','_x'), lambda: namedtuple('A','x x'), lambda: setattr(p,'x',1), lambda: setattr(p,'z',1), lambda: p._replace(q=1), lambda: Point._make([1]), lambda: namedtuple('A','x', defaults=[1,2])):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
print(namedtuple('R','a class a _b', rename=True)._fields)
class Sub(Point):
    __slots__=()
    @property
    def norm(self): return self.x+self.y
    def __str__(self): return f'<{self.x},{self.y}>'
print(Sub(1,2).norm, Sub(3,4), repr(Sub(3,4)), Sub(1,2)._replace(y=7), p == (1,2), hash(p)==hash((1,2)), isinstance(p, tuple), Sub(1,2)+(3,))
match p:
    case Point(x=a, y=b): print('match',a,b)
match p:
    case Point(a,b): print('match',a,b)

def deco(f):
    @wraps(f)
    def w(*a, **k):
        "w doc"
        return f(*a, **k)
    return w
@deco
def g(a: int, b=2) -> str:
    "g doc"
    return a+b
print(g.__name__, g.__doc__, g.__wrapped__.__name__, g.__qualname__, g.__annotations__, g(1))
pp = partial(int, base=2)
print(pp('1010'), pp, pp.func, pp.args, pp.keywords, partial(pp, '11')())
pp.x = 1
print(pp.__dict__)
try: partial(3)
except TypeError as e: print(e)
try: partial()
except TypeError as e: print(e)
@lru_cache
def fib(n): return n if n<2 else fib(n-1)+fib(n-2)
print(fib(80), fib.cache_info(), fib.cache_parameters(), fib.__name__)
@lru_cache(maxsize=2, typed=True)
def sq(x): print('calc', x); return x*x
sq(1); sq(1.0); sq(1); sq(2); sq(1); print(sq.cache_info()); sq.cache_clear(); print(sq.cache_info())
@cache
def h(*a, **k): print('h', a, k); return 1
h(1, x=2); h(1, x=2); h(1); print(h.cache_info())
try: h([])
except TypeError as e: print(e)
try: lru_cache('x')
except TypeError as e: print(e)
class C:
    @lru_cache
    def m(self, x): print('m', x); return x
    @cached_property
    def cp(self):
        "doc of cp"
        print('computing'); return 42
c = C(); c.m(1); c.m(1); print(C.m.cache_info(), c.m.cache_info())
print(c.cp, c.cp, C.cp.__doc__, c.__dict__); del c.cp; print(c.cp)
print(reduce(lambda a,b: a*b, [1,2,3,4]), reduce(lambda a,b: a+b, [], 'z'))
for f in (lambda: reduce(max, []), lambda: reduce(max, 3)):
    try: f()
    except TypeError as e: print(e)
print(sorted([3,1,2], key=cmp_to_key(lambda a,b: b-a)))
@total_ordering
class V:
    def __init__(s, n): s.n=n
    def __eq__(s, o): return s.n==o.n
    def __lt__(s, o): return s.n<o.n
print(V(1)<=V(1), V(1)>V(0), V(1)>=V(2), V.__ge__.__name__, V.__ge__.__qualname__)
try:
    @total_ordering
    class W: pass
except ValueError as e: print(e)
@singledispatch
def show(x, verbose=False): return f'obj {x}'
@show.register
def _(x: int, verbose=False): return f'int {x} {verbose}'
@show.register(list)
@show.register(tuple)
def _(x, verbose=False): return f'seq {len(x)}'
@show.register
def _(x: float | str, verbose=False): return f'fs {x}'
print(show(1), show(True, verbose=1), show([1]), show((1,2)), show(2.5), show('s'), show(None), show.dispatch(bool) is show.dispatch(int))
print(sorted(k.__name__ for k in show.registry), type(show.registry))
for f in (lambda: show(), lambda: show.register(3), lambda: show.register(3, print)):
    try: f()
    except TypeError as e: print(str(e)[:60])
class N:
    @singledispatchmethod
    def neg(self, a): raise NotImplementedError('no')
    @neg.register
    def _(self, a: int): return -a
    @neg.register
    def _(self, a: bool): return not a
    @singledispatchmethod
    @classmethod
    def mk(cls, a): return (cls.__name__, a)
    @mk.register
    @classmethod
    def _(cls, a: int): return ('int', a)
    def base(self, state, other=0): return (state, other)
    on = partialmethod(base, True)
    off = partialmethod(base, False, other=3)
print(N().neg(5), N().neg(True), N.mk('s'), N.mk(4), N().on(), N().off())
print(type(fib), type(pp), partialmethod(print, 1))
