def order(name):
    print("default", name)
    return name


def f(a=order("a"), *, b=order("b"), c=order("c")):
    return a, b, c


print("defined")
print(f(), f(1), f(b=2))


def shared(item, bucket=[]):
    bucket.append(item)
    return bucket


print(shared(1), shared(2), shared(3, []))
functions = [lambda i=i: i for i in range(3)]
late = [lambda: i for i in range(3)]
print([g() for g in functions], [g() for g in late])
x = 10


def captures(y=x):
    return y


x = 20
print(captures())
print(f.__defaults__, f.__kwdefaults__)
f.__defaults__ = ("changed",)
f.__kwdefaults__["b"] = "changed too"
print(f())
g = lambda a, b=[i for i in range(3)], *c, d={k: 1 for k in "xy"}: (a, b, c, d)
print(g(0))
