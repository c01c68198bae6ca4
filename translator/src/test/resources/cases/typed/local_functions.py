"""Functions inside functions, lambdas, and what they capture."""
import functools
import threading


def repeat(times, base=10):
    """A decorator with arguments."""

    def decorate(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            """Calls several times."""
            results = [fn(*args, **kwargs) for _ in range(times)]
            return base, results

        return wrapper

    return decorate


@repeat(2, base=7)
def greet(name, mark="!"):
    """Greets."""
    return name + mark


def counter():
    count = 0

    def increment(by=1):
        nonlocal count
        count += by
        return count

    def reset():
        nonlocal count
        count = 0

    return increment, reset


def late():
    value = 1
    show = lambda: value
    value = 2
    return show() + 10 * value


def in_loops():
    functions = []
    for i in range(3):
        functions.append(lambda: i)
    bound = [lambda i=i: i for i in range(3)]
    return [f() for f in functions], [f() for f in bound]


def recursive(n):
    def fact(k):
        return 1 if k == 0 else k * fact(k - 1)

    return fact(n)


def deep(a):
    def one(b):
        def two(c):
            return lambda d: (a, b, c, d)

        return two

    return one


def unset(flag):
    def inner():
        return value

    if flag:
        value = 1
    return inner


def workers(count):
    seen = []
    lock = threading.Lock()

    def work(number):
        with lock:
            seen.append(number * count)

    threads = [threading.Thread(target=work, args=(n,)) for n in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(seen)


def generators(start):
    def numbers():
        for i in range(start):
            yield i * start

    return list(numbers()), sum(x * start for x in range(3))


def classes(name):
    class Inner:
        title = name

        def show(self):
            return name + self.title

    return Inner().show()


def many(a, b, c, d, e, f, g):
    return lambda h, i, j, k, l, m, n: (a, b, c, d, e, f, g, h, i, j, k, l, m, n)


def failing(text):
    def fail():
        raise ValueError(text)

    return fail


def shadow(x):
    x = x + 1
    return lambda y: x + y


def conditional(flag):
    if flag:
        number = 5
    else:
        number = 6
    return lambda: number


def deleted():
    number = 5
    get = lambda: number
    del number
    return get


print(greet("a"), greet("b", mark="?"), greet.__name__, greet.__doc__, greet.__qualname__)
increment, reset = counter()
print(increment(), increment(5), reset(), increment())
print(increment.__name__, increment.__qualname__, increment.__module__, increment.__defaults__)
print(late(), in_loops(), recursive(20))
print(deep(1)(2)(3)(4))
print(unset(True)())
try:
    print(unset(False)())
except NameError as error:
    print(type(error).__name__, error)
print(workers(4), generators(4), classes("n"))
print(many(1, 2, 3, 4, 5, 6, 7)(8, 9, 10, 11, 12, 13, 14))
try:
    failing("text")()
except ValueError as error:
    print(error)
print(shadow(1)(2), conditional(True)(), conditional(False)())
try:
    print(deleted()())
except NameError as error:
    print(type(error).__name__, error)
print(sorted([3, 1, 2], key=lambda n: -n), (lambda *a, k=2, **r: (a, k, r))(1, 2, k=3, z=4))
square = lambda n: n * n
print(square(5), square.__name__, [square(n) for n in range(3)])
printer = lambda text: print("printed", text)
print(printer("x"))
try:
    (lambda a, b: a)(1)
except TypeError as error:
    print(error)
try:
    increment(1, 2, 3)
except TypeError as error:
    print(error)
