x = 5
print(eval("x + 1"))
exec("y = x * 2\nprint(y)")
print(y)
def f(a):
    b = 3
    print(eval("a + b + x"))
    exec("a = 100; c = 5; print(a, c)")
    print(a)
    try:
        print(c)
    except NameError as e: print(e)
    return [eval("a") for _ in range(1)]
print(f(1))
d = {}
exec("def g(n):\n    return n if n < 2 else g(n-1) + g(n-2)\nz = g(10)", d)
print(d["z"], d["g"](12), sorted(k for k in d))
d["g"] = lambda n: 1
exec("print(g(5))", d)
print(eval("[i * x for i in range(3)]", {"x": 7}))
print(eval("(lambda q: q + k)(1)", {"k": 10}))
l = {"v": 1}
exec("w = v + 1\ndef h(): return 1\nq = [v for _ in range(2)]\nclass K:\n    attr = v", {"v": 50}, l)
print(l["w"], l["q"], l["K"].attr)
c = compile("a * 2", "<my>", "eval")
print(eval(c, {"a": 4}), eval(c, {"a": 5}))
print(c.co_filename, c.co_name, type(c))
for s in ["x = 1", "a b", "(", "def f(:", "yield 1", "return 5"]:
    try:
        print(eval(s))
    except SyntaxError as e:
        print(type(e).__name__, e.msg, e.lineno, e.offset, e.filename)
try:
    exec("x = 1\n  y = 2")
except IndentationError as e: print(e, e.lineno)
try:
    exec("1/0")
except ZeroDivisionError as e: print(e)
try:
    eval("undefined_name")
except NameError as e: print(e)
for bad in [lambda: exec(5), lambda: eval([]), lambda: exec("1", 5), lambda: exec("1", {}, 5), lambda: eval("1", 5), lambda: eval("1", {}, 5), lambda: compile("1", "a", "foo"), lambda: exec("x\0")]:
    try: bad()
    except (TypeError, ValueError, SyntaxError) as e: print(type(e).__name__, e)
print(eval("  1 + 2  "), eval(b"3"), exec("pass"))
exec(compile("1+1\nfoo = 7\n", "<f>", "exec")); print(foo)
exec(compile("1+1", "<f>", "single"))
exec("global gg\ngg = 1"); print(gg)
def k():
    exec("global hh\nhh = 2")
    return hh
print(k())
try: print(eval("len([1])", {"__builtins__": {}}))
except NameError as e: print(e)
print(eval("len(q)", {"q": [1, 2]}))
class M(dict):
    def __missing__(self, k): return k.upper()
print(eval("foo + bar", {}, M()))
exec("import math\nprint(math.floor(2.5))")
ns = {}
exec("""
class A:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"A({self.v})"
def make(n):
    def inner():
        nonlocal n
        n += 1
        return A(n)
    return inner
gen = (i for i in range(3))
""", ns)
m = ns["make"](1); m(); print(m(), ns["A"].__module__, list(ns["gen"]), ns["A"].__qualname__)
print(ns["make"].__globals__ is ns)
exec("for i in range(3):\n    pass\nprint(i)"); print(i)
exec("try:\n    1/0\nexcept ZeroDivisionError as e:\n    print('caught', e)\nelse:\n    pass")
print([eval("z", {"z": n}) for n in range(3)])
exec("del x"); 
try: x
except NameError as e: print(e)
exec("a: int = 5"); print(a, __annotations__)
def fn(): return 42
exec(fn.__code__)
print(eval(fn.__code__))
exec("print(locals() is globals())")
exec("print('in', sorted(locals()))", {}, {"q": 1})
