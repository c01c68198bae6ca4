"""Classes with decorated methods, generators, other names of methods, slots and __getattr__."""
import functools
import threading
from contextlib import contextmanager


def synchronized(method):
    @functools.wraps(method)
    def wrapper(self, *args, **kwargs):
        with self._lock:
            return method(self, *args, **kwargs)
    return wrapper


def noisy(label):
    print("noisy", label)

    def decorate(function):
        print("decorate", function.__qualname__)
        return function
    return decorate


class Store:
    limit = len("abc")

    def __init__(self):
        self._lock = threading.RLock()
        self.items = {}
        self.opened = 0

    @synchronized
    def put(self, key, value=None):
        """Put it."""
        self.items[key] = value
        self.last = key
        return self

    @contextmanager
    def session(self, name):
        self.opened += 1
        try:
            yield name.upper()
        finally:
            self.opened -= 1

    @functools.cached_property
    def size(self):
        print("computing")
        return len(self.items)

    @functools.lru_cache(maxsize=None)
    def fib(self, n):
        return n if n < 2 else self.fib(n - 1) + self.fib(n - 2)

    @noisy("a")
    def shown(self):
        return "shown"

    note = noisy("b")

    @staticmethod
    @noisy("c")
    def twice(x):
        return x * 2

    def keys(self):
        for key in sorted(self.items):
            yield key

    def __iter__(self):
        yield from self.keys()

    def pos(self, a, /, b=noisy("d")):
        return a, callable(b)

    def use(self):
        with self.session("in") as s:
            return s, self.opened, list(self), self.put("z", 1) is self

    fetch = use
    __call__ = use


class Proxy:
    def __init__(self, target):
        self._target = target
        self.calls = []

    def __getattr__(self, name):
        if name.startswith("__"):
            raise AttributeError(name)
        self.calls.append(name)
        return getattr(self._target, name)


class Point:
    __slots__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Point(self.x + other.x, self.y + other.y)

    def __mul__(self, n):
        return Point(self.x * n, self.y * n)

    __rmul__ = __mul__

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    __str__ = __repr__


class Point3(Point):
    __slots__ = ("z",)

    def __init__(self, x, y, z):
        super().__init__(x, y)
        self.z = z


class Loose(Point):
    def move(self):
        self.x += 1
        self.name = "loose"
        return self.name, self.x


store = Store()
store.put("b", 2).put("a")
print(store.put.__name__, Store.put.__doc__, store.last, store.items, Store.limit)
print(store.size, store.size, store.fib(30), store.shown(), Store.twice(4), store.twice(5))
print(list(store), list(store.keys()), store.pos(1), store.use(), store.fetch(), store())
with store.session("x") as x:
    print(x, store.opened)
try:
    with store.session("y"):
        raise ValueError("inside")
except ValueError as error:
    print(error, store.opened)
proxy = Proxy(store)
print(proxy.put("q", 1) is store, proxy.items, proxy.opened, proxy.calls, hasattr(proxy, "nothing"))
try:
    proxy.nothing
except AttributeError as error:
    print(error)
p = Point(1, 2)
print(p + p, 3 * p, p * 2, str(p))
for o in (p, Point3(1, 2, 3)):
    try:
        o.extra = 1
    except AttributeError as error:
        print(error)
print(hasattr(p, "x"), hasattr(p, "__dict__"), Point3(1, 2, 3), Loose(4, 5).move())
print(Store.fetch is Store.use, Store.fetch.__name__)
threads = [threading.Thread(target=store.put, args=(n, n)) for n in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(len(store.items))


def push(points, name, value):
    for point in points:
        setattr(point, name, value)
        point.y += 1
        point.x = point.x * 2
    return points


print(push([Point(1, 2), Point3(1, 2, 3), Loose(4, 5)], "y", 7))
