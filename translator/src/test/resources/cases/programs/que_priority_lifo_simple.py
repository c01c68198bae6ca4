import queue, threading, itertools, functools
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Optional


@functools.total_ordering
class Priority:
    LEVELS = {"low": 3, "normal": 2, "high": 1}

    def __init__(self, name):
        if name not in self.LEVELS:
            raise ValueError(f"unknown priority {name!r}; choose from {', '.join(self.LEVELS)}")
        self.name = name

    def __eq__(self, other):
        if not isinstance(other, Priority):
            return NotImplemented
        return self.name == other.name

    def __lt__(self, other):
        return self.LEVELS[self.name] < self.LEVELS[other.name]

    def __hash__(self):
        return hash(self.name)

    def __repr__(self):
        return f"{self.__class__.__qualname__}({self.name!r})"


@dataclass(order=True, slots=True)
class Ticket:
    priority: Priority
    number: int
    subject: str = field(compare=False)
    assignee: Optional[str] = field(default=None, compare=False)


class Closed(NamedTuple):
    ticket: Ticket
    worker: str
    note: str = ""


class Desk:
    def __init__(self):
        self.inbox = queue.PriorityQueue()
        self.closed = queue.SimpleQueue()
        self.undo = queue.LifoQueue(maxsize=3)
        self.counter = itertools.count(1)

    def file(self, subject, priority="normal"):
        t = Ticket(Priority(priority), next(self.counter), subject)
        self.inbox.put(t)
        try:
            self.undo.put_nowait(t.number)
        except queue.Full:
            dropped = [self.undo.get_nowait() for _ in range(self.undo.qsize())]
            print("undo history full, dropped", dropped)
            self.undo.put(t.number)
        return t

    def work(self, name):
        try:
            while True:
                t = self.inbox.get(block=False)
                t.assignee = name
                self.closed.put(Closed(t, name))
                self.inbox.task_done()
        except queue.Empty:
            pass


desk = Desk()
for subject, *prio in [("printer on fire", "high"), ("new mouse",), ("change wallpaper", "low"), ("vpn", "high"), ("coffee",)]:
    desk.file(subject, *prio)
try:
    desk.file("x", "urgent")
except ValueError as e:
    print("ValueError:", e)
w = threading.Thread(target=desk.work, args=("w1",))
w.start(); w.join()
desk.inbox.join()
while not desk.closed.empty():
    c = desk.closed.get()
    print(f"{c.ticket.number}. {c.ticket.subject:<18}{c.ticket.priority.name:>7} {c._replace(note='ok').note} {c.worker}")
print(c)
print(c._asdict().keys(), Closed._fields, Closed._field_defaults)
print(Priority("low") > Priority("high"), Priority("low") == "low", Priority("low") >= Priority("low"), sorted(map(Priority, ("low", "high"))))
try:
    Priority("low") < 5
except AttributeError as e:
    print(e)
try:
    Ticket(Priority("low"), 1, "s") < 5
except TypeError as e:
    print(e)
pq = queue.PriorityQueue()
pq.put((1, {"a": 1}))
try:
    pq.put((1, {"b": 2}))
except TypeError as e:
    print("TypeError:", e)
for Q in (queue.Queue, queue.LifoQueue, queue.PriorityQueue):
    q = Q(3)
    for x in (2, 3, 1):
        q.put(x)
    print(Q.__name__, q.full(), q.maxsize, [q.get() for _ in range(3)], q.empty(), q.qsize())
q = queue.Queue()
try:
    q.get(timeout=-1)
except ValueError as e:
    print(e)
try:
    q.get(timeout=0.01)
except queue.Empty as e:
    print("empty", repr(e))
q.put(1)
q.shutdown()
print(q.get())
for op in (q.get, lambda: q.put(2)):
    try:
        op()
    except queue.ShutDown as e:
        print("shut down", repr(e))
try:
    q.task_done(); q.task_done()
except ValueError as e:
    print(e)
