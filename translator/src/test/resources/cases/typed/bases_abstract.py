"""Abstract classes as classes of Java."""
import abc
import threading
from abc import ABC, abstractmethod


class Shape(ABC):
    """Something with an area."""

    kind = "shape"

    def __init__(self, name):
        self.name = name

    @abstractmethod
    def area(self):
        """The area."""

    @abstractmethod
    def scale(self, factor):
        # each shape does it in its own way
        ...

    def describe(self):
        return f"{self.name}: {self.area():.2f}"


class Circle(Shape):
    def __init__(self, radius):
        super().__init__("circle")
        self.radius = radius

    def area(self):
        return 3.0 * self.radius ** 2

    def scale(self, factor):
        self.radius *= factor


class Square(Shape):
    def __init__(self, side):
        super().__init__("square")
        self.side = float(side)

    def area(self):
        return self.side * self.side

    def scale(self, factor):
        self.side *= factor


class Handler(abc.ABC):
    @abc.abstractmethod
    def handle(self, request):
        raise NotImplementedError

    def __call__(self, request):
        return self.handle(request)


class Upper(Handler):
    def handle(self, request):
        return request.upper()


class Logged(Upper):
    def __init__(self):
        self.seen = []

    def handle(self, request):
        self.seen.append(request)
        return super().handle(request) + "!"


class Base(ABC):
    @abstractmethod
    def run(self):
        print("base part")
        return 1

    @abstractmethod
    def other(self): ...


class Derived(Base):
    def run(self):
        return super().run() + 1

    def other(self):
        return "other"


class Half(Base):
    def run(self):
        return 5


shapes = [Circle(2.0), Square(3)]
for shape in shapes:
    shape.scale(2.0)
    print(shape.describe(), shape.kind)
print(sum(s.area() for s in shapes))
for cls in (Shape, Half, Handler):
    try:
        print(cls())
    except TypeError as e:
        print(e)
try:
    Half()
except TypeError as e:
    print(e)
try:
    Shape("s")
except TypeError as e:
    print(e)
d = Derived()
print(d.run(), d.other())
h = Logged()
print(h("abc"), h.seen, callable(h))
print(isinstance(h, Handler), issubclass(Logged, Handler), isinstance(5, Handler), type(Shape).__name__)
print(Shape.__abstractmethods__ == frozenset({"area", "scale"}), Logged.__mro__)


class Plugin(ABC):
    @property
    @abstractmethod
    def title(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...


class Real(Plugin):
    @property
    def title(self):
        return "real"

    @classmethod
    def make(cls):
        return cls()


print(Real.make().title)
Handler.register(int)
print(isinstance(5, Handler))


class Job(ABC):
    @abstractmethod
    def work(self) -> int: ...


class Adder(Job):
    def __init__(self, a, b):
        self.a = a
        self.b = b

    def work(self) -> int:
        return self.a + self.b


results = []
lock = threading.Lock()


def run_job(job):
    value = job.work()
    with lock:
        results.append(value)


ts = [threading.Thread(target=run_job, args=(Adder(i, i * 10),)) for i in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(sorted(results))
