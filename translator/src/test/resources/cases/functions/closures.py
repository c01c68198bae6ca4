def counter(start):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = start

    return increment, reset


inc, reset = counter(10)
print(inc(), inc(5), reset(), inc())
other, _ = counter(0)
print(other(), inc())


def shared():
    cells = []
    for i in range(3):
        cells.append(lambda: i)
    i = "last"
    return [f() for f in cells]


print(shared())


def deep(a):
    def one(b):
        def two(c):
            def three():
                return a, b, c
            return three
        return two
    return one


print(deep(1)(2)(3)())


def parameter(x):
    def get():
        return x
    x = x * 2
    return get


print(parameter(21)())


def recursive():
    def fact(n):
        return 1 if n <= 1 else n * fact(n - 1)
    return fact


print(recursive()(10))


def late():
    def get():
        return value
    try:
        get()
    except NameError as error:
        print(error)
    value = 1
    return get()


print(late())


def three_levels():
    x = "a"
    def mid():
        def inner():
            nonlocal x
            x += "b"
        inner()
        return x
    return mid() + x


print(three_levels())
f = inc
print(f.__closure__ is not None, len(f.__closure__), f.__code__.co_name, f.__qualname__)
print([c.cell_contents for c in parameter(4).__closure__])
x = "global"


def shadow():
    x = "local"
    class C:
        y = x
        def m(self):
            return x
    return C.y, C().m()


print(shadow())


def loop_closure():
    result = []
    for name in ("a", "b"):
        def f(name=name):
            return name
        result.append(f)
    return [f() for f in result]


print(loop_closure())
