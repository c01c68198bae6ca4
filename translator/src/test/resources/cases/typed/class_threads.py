"""Fields that threads share."""
import threading
from concurrent.futures import ThreadPoolExecutor


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next

    def depth(self):
        return 1 if self.next is None else 1 + self.next.depth()


class Stats:
    def __init__(self):
        self.count = 0
        self.last = None
        self.total = 0.0

    def add(self, x):
        self.count += 1
        self.last = x
        self.total += x


def work(stats):
    for i in range(1000):
        stats.add(i * 0.5)


stats = Stats()
threads = [threading.Thread(target=work, args=(stats,)) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(stats.count, stats.total, stats.last)
n = None
for i in range(20):
    n = Node(i, n)
print(n.depth())
n = Node(0)
n.next = n
try:
    n.depth()
except RecursionError as e:
    print(type(e).__name__)
print({stats: 1}[stats])
def upd(o):
    o.count += 5
    o.total -= 1
    setattr(o, "last", "text")
for o in [stats, 3]:
    try:
        upd(o)
    except AttributeError as e:
        print(e)
print(stats.count, stats.total, stats.last)
