# Recursion without end is an exception of the program wherever it happens; depth is no error.
import sys
import threading


def attempt(name, function):
    try:
        r = function()
        print(name, 'ok', type(r).__name__)
    except BaseException as e:
        print(name, type(e).__name__, str(e)[:60])
class G:
    def __getattr__(self, n): return getattr(self, n + 'x')
class E:
    def __eq__(self, o): return self == o
    def __hash__(self): return hash(self)
    @property
    def p(self): return self.p
    def __repr__(self): return repr(self)
    def __len__(self): return len(self)
    def __iter__(self): return iter(self)
    def __call__(self): return self()
    def __lt__(self, o): return self < o
    def __bool__(self): return not self
    def __getitem__(self, i): return self[i]
    def __add__(self, o): return self + o
    def __contains__(self, x): return x in self
    def __format__(self, s): return format(self, s)
    def __index__(self): return [1][self]
def f(n): return f(n + 1)
def gen(n):
    yield from gen(n + 1)
def gen2(n):
    for x in gen2(n + 1): yield x
def key(x): return sorted([1, 2], key=key)
def mapped(x): return list(map(mapped, [x]))
def deep(n):
    a = []
    for i in range(n): a = [a]
    return a
def deepd(n):
    a = {}
    for i in range(n): a = {1: a}
    return a
def deept(n):
    a = ()
    for i in range(n): a = (a,)
    return a
for name, g in dict(f=lambda: f(0), getattr=lambda: G().a, eq=lambda: E() == 1, hash=lambda: hash(E()), prop=lambda: E().p, repr=lambda: repr(E()),
    len=lambda: len(E()), iter=lambda: iter(E()), call=lambda: E()(), lt=lambda: E() < 1, bool=lambda: bool(E()), item=lambda: E()[1], add=lambda: E() + 1, contains=lambda: 1 in E(),
    format=lambda: format(E()), index=lambda: [1][E()], gen=lambda: list(gen(0)), gen2=lambda: list(gen2(0)), key=lambda: key(1), mapped=lambda: mapped(1),
    deep=lambda: repr(deep(100000)), deepd=lambda: repr(deepd(100000)), deept=lambda: repr(deept(100000)), eqdeep=lambda: deep(100000) == deep(100000), hashdeep=lambda: hash(deept(100000)),
    ltdeep=lambda: deep(100000) < deep(100000)).items():
    attempt(name, g)
def g(n): return n if n == 0 else 1 + g(n - 1)
sys.setrecursionlimit(10**6)
print(g(100000))
class R:
    def m(self, n): return n if n == 0 else 1 + self.m(n - 1)
print(R().m(100000))
def inf(n): return 1 + inf(n + 1)
sys.setrecursionlimit(50_000)
attempt('inf', lambda: inf(0))
def work():
    sys.setrecursionlimit(10**6)
    print(g(100000))
threading.stack_size(512 * 1024 * 1024)
t = threading.Thread(target=work); t.start(); t.join()
threading.stack_size(0)
print('end')
