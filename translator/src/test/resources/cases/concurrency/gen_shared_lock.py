import threading


def numbers(limit):
    n = 0
    try:
        while n < limit:
            n += 1
            got = yield n
            if got:
                n = got
    finally:
        events.append("closed")


class Shared:
    def __init__(self, gen):
        self.gen = gen
        self.lock = threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self.lock:
            return next(self.gen)


events = []
shared = Shared(numbers(500))
results = [[] for _ in range(4)]


def take(into):
    for n in shared:
        into.append(n)


ts = [threading.Thread(target=take, args=(r,)) for r in results]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(n for r in results for n in r) == list(range(1, 501)), events)
print(all(r == sorted(r) for r in results))


def slow():
    for i in range(3):
        entered.set()
        leave.wait()
        yield i


entered, leave = threading.Event(), threading.Event()
g = slow()
got = []
t = threading.Thread(target=lambda: got.append(next(g)))
t.start()
entered.wait()
for action in (lambda: next(g), lambda: g.send(None), lambda: g.throw(KeyError("x")), g.close):
    try:
        action()
    except ValueError as e:
        print("ValueError:", e)
print(g.gi_running)
leave.set()
t.join()
print(got, g.gi_running, list(g), list(g))


def reentrant():
    yield 1
    try:
        next(me)
    except ValueError as e:
        yield str(e)


me = reentrant()
print(list(me))
g = numbers(10)
print(next(g), g.send(5), next(g), g.gi_frame is not None)
g.close()
print(g.gi_frame, events, next(g, "end"))
