def g():
    r = yield 1
    print("got", r)
    try: yield 2
    except KeyError as e: print("ke", e); yield "handled"
    return "ret"
it = g(); print(next(it), it.send("s"), it.throw(KeyError("x")))
try: next(it)
except StopIteration as e: print(e.value)
def d():
    x = yield from g()
    print("x", x)
    yield x
it = d(); next(it); it.send(5)
try: it.throw(ValueError)
except ValueError: print("VE")
print(list(d()))
def exp():
    a = (yield 1) + (yield 2)
    print(a)
    b = [(yield 3), (yield 4)]
    print(b)
    print((yield 5), "x" if (yield 6) else "y")
    f"{(yield 7)} {a}"
    d = {(yield 8): (yield 9)}
    print(d)
    return (yield)
it = exp(); v = next(it)
try:
    while True: v = it.send((v or 0) * 10)
except StopIteration as e: print("R", e.value)
it = g()
try: it.send(5)
except TypeError as e: print(e)
def self_ref():
    yield next(me)
me = self_ref()
try: next(me)
except ValueError as e: print(e)
def bad():
    yield 1
    raise StopIteration
try: list(bad())
except RuntimeError as e: print(e, repr(e.__cause__))
def ig():
    while True:
        try: yield 1
        except GeneratorExit: yield 2
i = ig(); next(i)
try: i.close()
except RuntimeError as e: print(e)
def ret():
    try: yield 1
    except GeneratorExit: return 7
r = ret(); next(r); print(r.close())
print((x for x in [1]), type(x for x in [])) if 0 else None
def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b
import itertools
print(list(itertools.islice(fib(), 10)))
def tree(n):
    if n:
        yield from tree(n - 1)
        yield n
        yield from tree(n - 1)
print(list(tree(3)))
class It:
    def __iter__(self): return self
    def __next__(self): raise StopIteration(9)
def yf(): 
    r = yield from It()
    print("r", r)
    yield
next(yf())
class Sub:
    def __iter__(self): return iter([1])
    def send(self, x): pass
def w():
    try: yield
    finally: print("w fin")
def z():
    with_ = w(); next(with_)
    try: yield from with_
    except ZeroDivisionError: print("zde")
    yield "end"
q = z(); next(q)
try: print(q.throw(ZeroDivisionError))
except ZeroDivisionError: print("out")
g1 = (i for i in range(3)); print(next(g1), g1.gi_running, g1.gi_yieldfrom)
print(sum(i * i for i in range(10)), max((x for x in "abc"), key=ord), dict((k, v) for k, v in ["ab"]))
def cnt():
    n = 0
    while n < 3:
        cmd = yield n
        n = n + 1 if cmd is None else cmd
c = cnt(); print(next(c), next(c), c.send(0), list(c))
def nested_try():
    for i in range(3):
        try:
            try: yield i
            finally: print("in", i)
        except ValueError: print("VE", i); continue
        else: print("else", i)
n = nested_try(); next(n); print(n.throw(ValueError)); print(list(n))
def lam(): 
    f = lambda: (yield 5)
    return next(f())
print(lam())
def defaults(a=[(yield_ := 3)]): return a
print(defaults())
g3 = (print("lazy") or x for x in range(2)); print("made"); print(list(g3))
try: (x for x in 5)
except TypeError as e: print(e)
