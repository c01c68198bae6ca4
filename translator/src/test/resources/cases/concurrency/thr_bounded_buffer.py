import threading


class Buffer:
    def __init__(self, size):
        self.items = [None] * size
        self.head = self.count = 0
        self.lock = threading.Lock()
        self.not_full = threading.Condition(self.lock)
        self.not_empty = threading.Condition(self.lock)
        self.most = 0

    def put(self, item):
        with self.not_full:
            while self.count == len(self.items):
                self.not_full.wait()
            self.items[(self.head + self.count) % len(self.items)] = item
            self.count += 1
            self.most = max(self.most, self.count)
            self.not_empty.notify()

    def get(self):
        with self.not_empty:
            while not self.count:
                self.not_empty.wait()
            item, self.items[self.head] = self.items[self.head], None
            self.head = (self.head + 1) % len(self.items)
            self.count -= 1
            self.not_full.notify()
            return item


buffer = Buffer(3)
out = []


def produce(start):
    for n in range(start, start + 100):
        buffer.put(n)


def consume():
    while (n := buffer.get()) >= 0:
        out.append(n)


producers = [threading.Thread(target=produce, args=(k * 100,)) for k in range(3)]
consumers = [threading.Thread(target=consume) for _ in range(2)]
for t in producers + consumers:
    t.start()
for t in producers:
    t.join()
for _ in consumers:
    buffer.put(-1)
for t in consumers:
    t.join()
print(sorted(out) == list(range(300)), buffer.most <= 3, buffer.count, buffer.items)
c = threading.Condition()
for action in (c.wait, c.notify, c.notify_all):
    try:
        action()
    except RuntimeError as e:
        print("RuntimeError:", e)
with c:
    print(c.wait(0.01), c.wait_for(lambda: False, timeout=0.01), c.wait_for(lambda: [1], 1))
print(repr(c).split("(")[0], "unlocked" in repr(c))
c2 = threading.Condition(threading.Lock())
print(c2.acquire(), c2.acquire(False), c2.release())
woken = []


def waiter(n):
    with c:
        ready.release()
        c.wait()
        woken.append(n)


ready = threading.Semaphore(0)
ts = []
for n in range(4):
    t = threading.Thread(target=waiter, args=(n,))
    t.start()
    ready.acquire()
    ts.append(t)
with c:
    c.notify(2)
while len(woken) < 2:
    pass
print(sorted(woken))
with c:
    c.notify_all()
for t in ts:
    t.join()
print(sorted(woken))
