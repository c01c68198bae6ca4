"""Class attributes, static and class methods, star arguments."""
import threading


class Registry:
    """Knows all."""

    instances = []
    limit = 3
    names = {"a": 1}

    def __init__(self, name):
        self.name = name
        self.instances.append(self)

    @classmethod
    def create(cls, name, suffix="!"):
        return cls(name + suffix)

    @staticmethod
    def count():
        return len(Registry.instances)

    def log(self, *parts, sep=" ", **extra):
        """Log."""
        return sep.join(str(p) for p in parts) + str(extra)

    def is_full(self):
        return self.count() >= self.limit


class Shape:
    sides = 0

    def area(self):
        raise NotImplementedError

    def describe(self):
        return f"{type(self).__name__} with {self.sides} sides, area {self.area()}"


class Square(Shape):
    sides = 4

    def __init__(self, a):
        self.a = a

    def area(self):
        return self.a * self.a


class Tri(Shape):
    sides = 3

    def __init__(self, a, h):
        self.a = a
        self.h = h

    def area(self):
        return self.a * self.h / 2


class Timer:
    def __init__(self):
        self.laps = []

    def __enter__(self):
        self.laps.append("in")
        return self

    def __exit__(self, *exc):
        self.laps.append(exc[0] is None)
        return True

    def __iter__(self):
        return iter(self.laps)

    def __getitem__(self, i):
        return self.laps[i]

    def __contains__(self, x):
        return x in self.laps

    def __call__(self, n):
        return n + 1


class Worker:
    def __init__(self, n):
        self.n = n
        self.done = False
        self.result = None
        self.lock = threading.Lock()
        self.thread = threading.Thread(target=self.run, name=f"w{n}")
        self.thread.start()

    def run(self):
        self.result = self.n * 2
        self.done = True

    def join(self):
        self.thread.join()
        return self.result


r = Registry.create("r")
q = Registry("q")
print(r.name, q.name, Registry.count(), r.is_full(), q.log(1, 2, sep="-", k=3))
print(Registry.limit, Registry.names, [i.name for i in Registry.instances], Registry.log.__kwdefaults__)
for s in [Square(3), Tri(2, 5)]:
    print(s.describe())
print(Shape.sides, Square.sides)
try:
    Shape().area()
except NotImplementedError as e:
    print(repr(e))
with Timer() as t:
    raise ValueError
print(list(t), t[0], "in" in t, t(4))
ws = [Worker(i) for i in range(3)]
print([w.join() for w in ws], [w.done for w in ws])
f = r.is_full
print(f(), f.__name__, callable(t), f.__self__ is r)
funcs = {"c": Registry.create, "n": Registry.count}
print(funcs["c"]("zz").name, funcs["n"]())
