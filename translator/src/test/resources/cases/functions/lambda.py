f = lambda: 1
g = lambda x, *y, z=3, **k: (x, y, z, k)
print(f(), g(1), g(1, 2, 3, z=4, w=5))
print((lambda x: lambda y: x + y)(1)(2))
print(sorted([3, 1, 2], key=lambda v: -v))
print(f.__name__, f.__qualname__)


def outer():
    return lambda: None


print(outer().__qualname__)
print([(lambda x=i: x * x)() for i in range(4)])
print((lambda *a: a)(*[1, 2]), (lambda **k: k)(a=1))
compose = lambda f, g: lambda x: f(g(x))
print(compose(lambda x: x + 1, lambda x: x * 2)(5))
print((lambda a, /, b: a - b)(5, b=3))
