"""Cooperative kernel: tasks yield system calls (sleep, spawn, wait, send/receive on channels)."""
import heapq
import inspect
import itertools
import types
from abc import ABC, abstractmethod
from collections import deque
from enum import Enum


class State(Enum):
    READY = "ready"
    WAITING = "waiting"
    DEAD = "dead"


class Task:
    ids = itertools.count(1)

    def __init__(self, target, name=None):
        self.tid = next(Task.ids)
        self.target = target
        self.name = name or target.__name__
        self.inbox = None
        self.error = None
        self.state = State.READY
        self.stack = []
        self.result = None

    def step(self):
        while True:
            try:
                if self.error is not None:
                    error, self.error = self.error, None
                    request = self.target.throw(error)
                else:
                    request = self.target.send(self.inbox)
                if isinstance(request, SystemCall):
                    return request
                if inspect.isgenerator(request):
                    self.stack.append(self.target)
                    self.target, self.inbox = request, None
                else:
                    if not self.stack:
                        return None
                    self.inbox = request
                    self.target = self.stack.pop()
            except StopIteration as stop:
                if not self.stack:
                    raise
                self.inbox, self.target = stop.value, self.stack.pop()
            except Exception as e:
                if not self.stack:
                    raise
                self.error, self.target = e, self.stack.pop()


class SystemCall(ABC):
    @abstractmethod
    def handle(self, kernel, task): ...


class Sleep(SystemCall):
    def __init__(self, ticks):
        self.ticks = ticks

    def handle(self, kernel, task):
        heapq.heappush(kernel.sleeping, (kernel.time + self.ticks, task.tid, task))


class Spawn(SystemCall):
    def __init__(self, gen):
        self.gen = gen

    def handle(self, kernel, task):
        task.inbox = kernel.spawn(self.gen)
        kernel.ready.append(task)


class Join(SystemCall):
    def __init__(self, tid):
        self.tid = tid

    def handle(self, kernel, task):
        if self.tid in kernel.tasks:
            kernel.waiting.setdefault(self.tid, []).append(task)
        else:
            task.error = LookupError(f"no task {self.tid}")
            kernel.ready.append(task)


class Kill(SystemCall):
    def __init__(self, tid):
        self.tid = tid

    def handle(self, kernel, task):
        victim = kernel.tasks.get(self.tid)
        if victim:
            victim.target.close()
            for g in reversed(victim.stack):
                g.close()
        task.inbox = victim is not None
        kernel.ready.append(task)


class Kernel:
    def __init__(self):
        self.ready, self.sleeping, self.waiting, self.tasks = deque(), [], {}, {}
        self.time = 0
        self.trace = []

    def spawn(self, gen, name=None):
        t = Task(gen, name)
        self.tasks[t.tid] = t
        self.ready.append(t)
        return t.tid

    def finish(self, task, result):
        task.state, task.result = State.DEAD, result
        del self.tasks[task.tid]
        for w in self.waiting.pop(task.tid, ()):
            w.inbox = result
            self.ready.append(w)
        self.trace.append(f"{self.time:>3} {task.name}#{task.tid} -> {result!r}")

    def run(self):
        while self.tasks:
            while self.sleeping and (not self.ready or self.sleeping[0][0] <= self.time):
                when, _, task = heapq.heappop(self.sleeping)
                self.time = max(self.time, when)
                task.inbox = self.time
                self.ready.append(task)
            if not self.ready:
                raise RuntimeError("deadlock: " + ", ".join(t.name for t in self.tasks.values()))
            task = self.ready.popleft()
            try:
                call = task.step()
            except StopIteration as e:
                self.finish(task, e.value)
            except Exception as e:
                self.finish(task, e)
            else:
                call.handle(self, task) if call else self.ready.append(task)


def compute(n):
    total = 0
    for i in range(n):
        total += i
        yield Sleep(1)
    return total


def double(x):
    if x > 100:
        raise OverflowError(x)
    yield Sleep(2)
    yield x * 2


def worker(n):
    value = yield compute(n)
    try:
        twice = yield double(value)
    except OverflowError as e:
        twice = ("overflow", e.args)
    return value, twice


def immortal(log):
    try:
        while True:
            now = yield Sleep(7)
            log.append(now)
    finally:
        log.append("killed")


def main(log):
    a = yield Spawn(worker(4))
    b = yield Spawn(worker(20))
    c = yield Spawn(immortal(log))
    print("spawned", a, b, c)
    print("a:", (yield Join(a)))
    print("b:", (yield Join(b)))
    try:
        yield Join(99)
    except LookupError as e:
        print("caught", e)
    print("kill", (yield Kill(c)), (yield Kill(77)))
    return sum((1, 2, 3))


log = []
k = Kernel()
k.spawn(main(log), "main")
k.run()
print("\n".join(k.trace), log, k.time)


def stuck():
    yield Join(me)


k2 = Kernel()
me = k2.spawn(stuck())
try:
    k2.run()
except RuntimeError as e:
    print(e)
g = compute(3)
print(inspect.getgeneratorstate(g), next(g).ticks, inspect.getgeneratorstate(g), g.gi_frame is not None)
g.close()
print(inspect.getgeneratorstate(g), g.gi_frame, isinstance(g, types.GeneratorType), g.__qualname__)
try:
    SystemCall()
except TypeError as e:
    print(e)
