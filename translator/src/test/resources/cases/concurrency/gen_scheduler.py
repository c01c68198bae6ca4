"""Cooperative tasks as generators, with mailboxes and timers on a virtual clock."""
import heapq
from collections import deque


class Task:
    ids = 0

    def __init__(self, gen, name=None):
        Task.ids += 1
        self.id, self.gen, self.name = Task.ids, gen, name or gen.__name__
        self.mail = deque()
        self.result = None
        self.waiters = []

    def __repr__(self):
        return f"<{self.name}#{self.id}>"


class Sleep:
    def __init__(self, seconds):
        self.seconds = seconds


class Receive:
    pass


class Join:
    def __init__(self, task):
        self.task = task


class Loop:
    def __init__(self):
        self.ready, self.timers, self.now, self.seq = deque(), [], 0, 0
        self.blocked = set()
        self.trace = []

    def spawn(self, gen, name=None):
        task = Task(gen, name)
        self.ready.append((task, None))
        return task

    def send(self, task, message):
        if task in self.blocked:
            self.blocked.discard(task)
            self.ready.append((task, message))
        else:
            task.mail.append(message)

    def run(self):
        while self.ready or self.timers:
            if not self.ready:
                self.now, _, task = heapq.heappop(self.timers)
                self.ready.append((task, None))
            task, value = self.ready.popleft()
            try:
                if isinstance(value, BaseException):
                    request = task.gen.throw(value)
                else:
                    request = task.gen.send(value)
            except StopIteration as stop:
                task.result = stop.value
                self.ready.extend((w, stop.value) for w in task.waiters)
            except Exception as e:
                self.trace.append(f"{task} died: {type(e).__name__}: {e}")
                self.ready.extend((w, e) for w in task.waiters)
            else:
                match request:
                    case Sleep(seconds=s):
                        self.seq += 1
                        heapq.heappush(self.timers, (self.now + s, self.seq, task))
                    case Receive() if task.mail:
                        self.ready.append((task, task.mail.popleft()))
                    case Receive():
                        self.blocked.add(task)
                    case Join(task=other):
                        other.waiters.append(task)
                    case None:
                        self.ready.append((task, None))
                    case _:
                        self.ready.append((task, TypeError(f"bad request {request!r}")))


loop = Loop()


def ticker(n, every, to):
    for i in range(n):
        yield Sleep(every)
        loop.send(to, (i, loop.now))
    loop.send(to, None)
    return n


def consumer():
    got = []
    while (m := (yield Receive())) is not None:
        got.append(m)
    return got


def failing():
    yield
    try:
        yield 42
    except TypeError as e:
        raise LookupError("no such request") from e


def main():
    c = loop.spawn(consumer())
    t = loop.spawn(ticker(3, 5, c), "tick")
    print("joined", (yield Join(t)), (yield Join(c)))
    f = loop.spawn(failing())
    try:
        yield Join(f)
    except LookupError as e:
        print("caught", repr(e), repr(e.__cause__))
    yield from nested()
    return "end"


def nested():
    for _ in range(2):
        yield Sleep(1)
    print("nested at", loop.now)


m = loop.spawn(main())
loop.run()
print(m.result, loop.trace, loop.now, m)
