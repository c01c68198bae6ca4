"""Methods whose names the runtime has as well, inherited by a class that needs the runtime."""

class Base:
    def __init__(self, items):
        self.items = items
    def add(self, x):
        self.items.append(x)
        return self
    def call(self, f):
        return f(self.items)
    def truth(self):
        return bool(self.items)

class Child(Base):
    def extend(self, xs):
        total = None
        for x in xs:
            total = x if total is None else total + x
            self.add(total)
        return self.call(lambda i: i)
    def list(self):
        return [x + x for x in self.items]

c = Child([])
print(c.extend([1, 2, 3]), c.list(), c.truth())
print(Child([]).extend(["a", "b"]))
