"""Generators that are methods."""
import threading


class Tree:
    def __init__(self):
        self.items = []
        self.lock = threading.Lock()
        self.root = None

    def add(self, key, left=None, right=None):
        node = Node(key, left, right)
        self.root = node
        return node

    def __iter__(self):
        yield from self._walk(self.root)

    def _walk(self, node):
        if node is not None:
            yield from self._walk(node.left)
            yield node.key
            yield from self._walk(node.right)

    def pairs(self, n, start=1):
        with self.lock:
            for i in range(n):
                yield i, i * start

    def averager(self):
        total, count = 0, 0
        while True:
            value = yield total / count if count else None
            if value is None:
                return total
            total += value
            count += 1

    def chunks(self, size):
        try:
            for i in range(0, 7, size):
                yield list(range(i, min(i + size, 7)))
        finally:
            self.items.append("closed")

    def fail(self):
        yield 1
        raise ValueError("in generator")


class Node:
    def __init__(self, key, left, right):
        self.key = key
        self.left = left
        self.right = right


class Base:
    def __init__(self, n):
        self.n = n

    def numbers(self):
        for i in range(self.n):
            yield i

    def total(self):
        return sum(self.numbers())


class Even(Base):
    def numbers(self):
        for i in super().numbers():
            if i % 2 == 0:
                yield i


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        while self.n > 0:
            yield self.n
            self.n -= 1

    def never(self):
        yield self.n

    def none_at_all(self):
        return
        yield 1


t = Tree()
t.add(5, t.add(3), t.add(8, t.add(7)))
print(list(t), [k for k in t], sum(t), max(t))
for i, j in t.pairs(3):
    print(i, j)
for p in t.pairs(2, start=4):
    print(p)
a = t.averager()
next(a)
print(a.send(3), a.send(5))
try:
    a.send(None)
except StopIteration as stop:
    print("total", stop.value)
for chunk in t.chunks(3):
    print(chunk)
    break
print([c for c in t.chunks(4)], t.items)
try:
    for x in t.fail():
        print(x)
except ValueError as error:
    print(error)
print(Base(5).total(), Even(7).total(), [b.total() for b in (Base(2), Even(5))])
c = Countdown(3)
print(list(c), c.n, list(c), list(c.none_at_all()))
g = t.pairs(1)
print(type(g).__name__, g.__name__, g.__qualname__, next(g), next(g, "end"))
f = t.pairs
print(list(f(2)), list(map(tuple, f(1, start=3))))


class Shared:
    def __init__(self):
        self.lock = threading.Lock()
        self.source = self.count()
        self.seen = []

    def count(self):
        n = 0
        while n < 100:
            n += 1
            yield n

    def work(self):
        while True:
            with self.lock:
                try:
                    self.seen.append(next(self.source))
                except StopIteration:
                    return


s = Shared()
threads = [threading.Thread(target=s.work) for _ in range(3)]
for th in threads:
    th.start()
for th in threads:
    th.join()
print(sorted(s.seen) == list(range(1, 101)))
