class Empty:
    pass


class Point:
    """A point."""

    origin = (0, 0)
    count: int = 0

    def __init__(self, x, y=0):
        self.x = x
        self.y = y
        Point.count += 1

    def move(self, dx, dy):
        self.x += dx
        self.y += dy
        return self

    def __repr__(self):
        return f"Point({self.x}, {self.y})"

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))


p = Point(1)
print(p, p.move(2, 3), Point.count, Point.origin, p == Point(3, 3), p != Point(0, 0))
print({Point(1, 2): "a"}[Point(1, 2)], len({Point(1), Point(1)}))
print(Point.__name__, Point.__doc__, Point.__module__, Point.__qualname__)
print(isinstance(p, Point), issubclass(Point, object), type(p) is Point, Empty().__class__)
p.extra = 5
print(p.__dict__, vars(p) is p.__dict__)
try:
    p.missing
except AttributeError as error:
    print(error)
try:
    Point.missing
except AttributeError as error:
    print(error)
print(getattr(p, "x"), getattr(p, "nope", "default"), hasattr(p, "y"))
setattr(p, "z", 9)
print(p.z)
method = p.move
print(method(1, 1), Point.move(p, 1, 1))
Point.double = lambda self: (self.x * 2, self.y * 2)
print(p.double())


class Counter:
    total = 0

    def __init__(self):
        self.total += 1


a = Counter()
print(a.total, Counter.total)


class Scoped:
    x = 1
    y = x + 1

    def get(self):
        return self.x
    alias = get
    del y


print(Scoped().alias(), hasattr(Scoped, "y"))


class WithLoop:
    values = []
    for i in range(3):
        values.append(i)
    if i == 2:
        flag = "set"
    else:
        flag = "not"
    try:
        1 / 0
    except ZeroDivisionError as e:
        message = str(e)


print(WithLoop.values, WithLoop.i, WithLoop.flag, WithLoop.message, hasattr(WithLoop, "e"))
print(Empty() == Empty(), bool(Empty()))
print([n for n in dir(Empty()) if not n.startswith("__")])
