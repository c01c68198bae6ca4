"""Classes whose instances stay in sight, and those that something makes visible."""
import threading


class Point:
    """A point."""

    def __init__(self, x, y=0):
        self.x = x
        self.y = y

    def shifted(self, by):
        return Point(self.x + by, self.y)

    @property
    def total(self):
        return self.x + self.y


class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


class Chain:
    def __init__(self):
        self.head = None
        self._size = 0

    def push(self, value):
        node = Node(value)
        node.next = self.head
        self.head = node
        self._size += 1

    def sum(self):
        total = 0
        node = self.head
        while node is not None:
            total += node.value
            node = node.next
        return total

    def third(self):
        return self.head.next.next.value

    def cut(self):
        self.head.next = None


class Shape:
    def __init__(self, name):
        self.name = name

    def area(self):
        raise NotImplementedError("area of " + self.name)

    def label(self):
        return self.name + ":" + str(self.area())


class Square(Shape):
    def __init__(self, side):
        Shape.__init__(self, "square")
        self.side = side

    def area(self):
        return self.side * self.side


class Circle(Shape):
    def __init__(self, radius):
        Shape.__init__(self, "circle")
        self.radius = radius

    def area(self):
        return self.radius * self.radius * 3


class Blob(Shape):
    pass


class Counter:
    def __init__(self):
        self._lock = threading.Lock()
        self._value = 0

    def increment(self, by=1):
        with self._lock:
            self._value += by
            return self._value

    @property
    def value(self):
        with self._lock:
            return self._value


class Racy:
    def __init__(self):
        self.hits = 0

    def hit(self):
        self.hits += 1


class Shown:
    def __init__(self, x):
        self.x = x


class Patched:
    def __init__(self, x):
        self.x = x

    def get(self):
        return self.x


class Open:
    def __init__(self):
        self.a = 1


class Failing:
    def __init__(self, x):
        self.x = x


class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def depth(self):
        if self.left is None:
            return 1
        return 1 + self.left.depth()


def points():
    p = Point(1, 2)
    q = p.shifted(10)
    p.x += 5
    q.y = p.x
    return p.x, p.y, p.total, q.x, q.y, q.total, Point(7).y


def chains():
    chain = Chain()
    for k in range(4):
        chain.push(k * k)
    result = [chain.sum(), chain.third(), chain._size]
    chain.cut()
    try:
        chain.third()
    except AttributeError as error:
        result.append(str(error))
    try:
        Chain().cut()
    except AttributeError as error:
        result.append(str(error))
    return result


def shapes():
    found = []
    for shape in [Square(3), Circle(2), Blob("blob")]:
        try:
            found.append(shape.label())
        except NotImplementedError as error:
            found.append(str(error))
    by_name = {"s": Square(5)}
    by_name["c"] = Circle(1)
    found.append(by_name["s"].area() + by_name["c"].area())
    try:
        found.append(by_name["c"].side)
    except AttributeError as error:
        found.append(str(error))
    return found


def bump(counter, times):
    for _ in range(times):
        counter.increment()


def hits(racy, times):
    for _ in range(times):
        racy.hit()


def threads():
    counter = Counter()
    racy = Racy()
    started = [threading.Thread(target=bump, args=(counter, 1000)) for _ in range(4)]
    started += [threading.Thread(target=hits, args=(racy, 1000)) for _ in range(4)]
    for thread in started:
        thread.start()
    for thread in started:
        thread.join()
    return counter.value, racy.hits, counter.increment(5)


def shown():
    first = Shown(3)
    return "Shown object" in repr(first), first == first, first.x, type(first).__name__


def patched():
    before = Patched(1).get()
    Patched.get = lambda self: "patched"
    return before, Patched(1).get()


def opened():
    one = Open()
    setattr(one, "b", 2)
    return one.a + one.b, 0


def trees():
    return Tree(Tree(Tree(None, None), None), None).depth()


def identity():
    p = Point(1)
    q = p
    return p is q, p is not Point(1), p is None, not p


print(points(), chains(), shapes(), threads(), shown(), patched(), trees(), identity())
try:
    Failing()
except TypeError as error:
    print(error)
try:
    Failing(1, 2)
except TypeError as error:
    print(error)
print(opened()[0])


class Extended:
    def __init__(self, x):
        self.x = x

    def get(self):
        return self.x


class Extending(Extended):
    shown = []

    def __repr__(self):
        return f"Extending({self.x})"


print(Extended(1).get(), Extending(2).get(), Extending(3))
