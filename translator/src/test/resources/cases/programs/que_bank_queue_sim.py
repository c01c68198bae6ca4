"""Discrete event simulation of a bank with processes as generators, resources, and per-run threads."""
import heapq
import random
import statistics
import threading
from collections import deque
from dataclasses import dataclass
from functools import partial
from itertools import count
from types import GeneratorType


class Env:
    def __init__(self, seed):
        self.now = 0.0
        self.queue = []
        self.ids = count()
        self.random = random.Random(seed)

    def schedule(self, delay, callback):
        heapq.heappush(self.queue, (self.now + delay, next(self.ids), callback))

    def process(self, gen):
        if not isinstance(gen, GeneratorType):
            raise TypeError("%r is not a generator" % (gen,))
        self.schedule(0, partial(self._resume, gen, None))
        return gen

    def _resume(self, gen, value):
        try:
            command = gen.send(value)
        except StopIteration:
            return
        if isinstance(command, (int, float)):
            self.schedule(command, partial(self._resume, gen, None))
        else:
            command(partial(self._resume, gen))

    def run(self, until):
        while self.queue and self.queue[0][0] <= until:
            self.now, _, callback = heapq.heappop(self.queue)
            callback()
        self.now = until


class Resource:
    def __init__(self, env, capacity):
        self.env, self.free, self.waiting = env, capacity, deque()
        self.longest = 0

    def request(self, resume):
        if self.free:
            self.free -= 1
            self.env.schedule(0, partial(resume, "granted"))
        else:
            self.waiting.append(resume)
            self.longest = max(self.longest, len(self.waiting))

    def release(self):
        if self.waiting:
            self.env.schedule(0, partial(self.waiting.popleft(), "waited"))
        else:
            self.free += 1


@dataclass
class Stats:
    served: int = 0
    waits: list = None

    def __post_init__(self):
        self.waits = self.waits or []

    def __iadd__(self, other):
        self.served += other.served
        self.waits += other.waits
        return self


def customer(env, tellers, stats):
    arrived = env.now
    how = yield tellers.request
    assert how in {"granted", "waited"}
    stats.waits.append(env.now - arrived)
    yield env.random.uniform(2, 6)
    tellers.release()
    stats.served += 1


def source(env, tellers, stats, n):
    for _ in range(n):
        env.process(customer(env, tellers, stats))
        yield env.random.expovariate(1 / 2)


def simulate(seed, tellers, n, results):
    env, stats = Env(seed), Stats()
    desk = Resource(env, tellers)
    env.process(source(env, desk, stats, n))
    env.run(until=200)
    results[seed, tellers] = stats, desk.longest, len(desk.waiting)


results = {}
runs = [(s, t) for t in (1, 2, 3) for s in range(3)]
threads = [threading.Thread(target=simulate, args=(*r, 60, results)) for r in runs]
for t in threads:
    t.start()
for t in threads:
    t.join()
for seed, tellers in runs:
    st, longest, left = results[seed, tellers]
    print("seed %d tellers %d served %3d mean wait %7.3f max %8.3f longest %2d left %d" % (seed, tellers, st.served, statistics.mean(st.waits), max(st.waits), longest, left))
total = Stats()
for st, *_ in results.values():
    total += st
print(total.served, len(total.waits), f"{statistics.median(total.waits):.4f}", [round(q, 2) for q in statistics.quantiles(sorted(total.waits), n=4)])
try:
    Env(0).process([1, 2])
except TypeError as e:
    print(e)
