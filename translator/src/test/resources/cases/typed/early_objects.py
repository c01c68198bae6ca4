"""Constructors that use the object before it is complete: setters, methods, functions that are kept."""
import threading


class Item:
    def __init__(self, name, price):
        self.name = name
        self.price = price

    @property
    def price(self):
        return self._price

    @price.setter
    def price(self, value):
        if value < 0:
            raise ValueError("negative")
        self._price = value


class Machine:
    def __init__(self):
        self.handlers = {"go": self._go, "stop": lambda: self._set("stopped")}
        self.names = [n for n in self.handlers]
        self.state = "new"
        self.reset()

    def _go(self):
        self._set("running")

    def _set(self, state):
        self.state = state
        self.log.append(state)

    def reset(self):
        self.log = []
        self._compute(2)

    def _compute(self, n):
        if n == 0:
            self.zero = True
            return
        self.zero = False

    def start(self):
        self.started = 5
        return self.started


class Connection:
    count = 0

    def __init__(self):
        type(self).count += 1
        self.number = Connection.count
        self.kind = type(self).__name__


class Early:
    registry = []

    def __init__(self, x):
        Early.registry.append(self)
        self.x = x
        self.y = self.double()

    def double(self):
        return self.x * 2


class Watcher:
    def __init__(self):
        self.a = 1
        self.cb = self.look
        self.b = self.cb()
        self.c = 3

    def look(self):
        return hasattr(self, "c"), hasattr(self, "a")


class Base:
    def __init__(self, n):
        self.n = n
        self.setup()

    def setup(self):
        self.kind = "base"


class Sub(Base):
    def __init__(self, n):
        super().__init__(n)
        self.m = n + 1

    def setup(self):
        self.kind = "sub"
        self.extra = hasattr(self, "m")


class Runner:
    def __init__(self):
        self.done = threading.Event()
        self.thread = threading.Thread(target=self.run)
        self.lines = []
        self.thread.start()
        self.late = 1

    def run(self):
        self.lines.append("ran")
        self.done.set()


class Worker(Base):
    def __init__(self, n):
        self.result = None
        super().__init__(n)
        self.cache = {}

    def more(self):
        self.cache[self.n] = self.kind
        return self.cache


item = Item("a", 3)
item.price += 4
print(item.price, item.name)
for bad in (-1,):
    try:
        Item("b", bad)
    except ValueError as error:
        print(error)
    try:
        item.price = bad
    except ValueError as error:
        print(error, item.price)
m = Machine()
m.handlers["go"]()
m.handlers["stop"]()
print(m.names, m.state, m.log, m.zero)
try:
    print(m.started)
except AttributeError as error:
    print(error)
print(m.start(), m.started)
m.reset()
print(m.log)
Connection()
print(Connection().number, Connection().kind, Connection.count)
print(Early(3).y, [e.x for e in Early.registry])
w = Watcher()
print(w.a, w.b, w.c)
print(Base(1).kind, Sub(2).kind, Sub(3).extra, Sub(4).m)
r = Runner()
r.done.wait()
r.thread.join()
print(r.lines, r.late)
print(Worker(4).more())
