"""Classes that dynamic code changes: some stay dynamic, all behave."""
import operator


class Plain:
    def __init__(self, n):
        self.n = n

    def twice(self):
        return self.n * 2


class Deleted:
    def __init__(self):
        self.a = 1
        self.b = 2


class Patched:
    def __init__(self):
        self.n = 1

    def get(self):
        return self.n


class Late:
    def __init__(self, early):
        if early:
            self.value = 1

    def fill(self):
        self.value = 2


class Shows:
    def __init__(self):
        self.show()
        self.x = 1

    def show(self):
        try:
            print(self.x)
        except AttributeError as error:
            print(error)


class Base:
    def __init__(self):
        self.kind = self.name()

    def name(self):
        return "base"


class Derived(Base):
    def __init__(self):
        super().__init__()
        self.extra = "extra"

    def name(self):
        return "derived"


class Wide:
    def __init__(self):
        self.n = 0

    def grow(self):
        self.n += 1
        return self.n


class Node:
    def __init__(self, value):
        self.value = value
        self.links = []

    def link(self, other):
        self.links.append(other)
        return self

    def total(self, seen=None):
        seen = seen if seen is not None else set()
        if id(self) in seen:
            return 0
        seen.add(id(self))
        return self.value + sum(node.total(seen) for node in self.links)


def set_any(thing, value):
    thing.n = value


objects = [Plain(3), 5, "text"]
print([getattr(o, "n", None) for o in objects], operator.attrgetter("n")(objects[0]))
print(operator.methodcaller("twice")(objects[0]), "{0.n}".format(objects[0]))
for name in ["n", "twice", "other"]:
    print(name, hasattr(objects[0], name))
d = Deleted()
del d.a
print(hasattr(d, "a"), hasattr(d, "b"))
Patched.get = lambda self: self.n + 100
print(Patched().get())
for flag in [True, False]:
    late = Late(flag)
    print(hasattr(late, "value"))
    late.fill()
    print(late.value)
Shows()
print(Base().kind, Derived().kind, Derived().extra)
w = Wide()
things = [w, None]
set_any(things[0], 2**70)
print(w.grow())
set_any(things[0], "s")
try:
    w.grow()
except TypeError as error:
    print(error)
a, b = Node(1), Node(2)
a.link(b).link(a)
print(a.total(), len(a.links), a.links[0] is b)
mixed = {"node": a, 1: "one"}
print(mixed["node"].value, mixed["node"].link(mixed["node"]) is a)
try:
    a.missing()
except AttributeError as error:
    print(error)
none = None if len(objects) else a
try:
    none.total()
except AttributeError as error:
    print(error)
print(sorted([Node(3), Node(1)], key=lambda node: node.value)[0].value)
try:
    sorted([Node(3), Node(1)])
except TypeError as error:
    print(error)
print(isinstance(a, Node), issubclass(Derived, Base), type(a) is Node, a != b, not a)
