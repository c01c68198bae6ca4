import heapq
import itertools
import queue
import threading
from dataclasses import dataclass, field
from typing import Any


@dataclass(order=True)
class Job:
    priority: int
    number: int
    action: Any = field(compare=False)
    tags: list = field(default_factory=list, compare=False)


counter = itertools.count()
jobs = queue.PriorityQueue()
done = []


def submit(priority, action, *tags):
    job = Job(priority, next(counter), action, list(tags))
    jobs.put(job)
    return job


for p, name in [(5, "low"), (1, "urgent"), (3, "mid"), (1, "urgent too"), (5, "low too")]:
    submit(p, lambda name=name: done.append(name), name)
stop = submit(9, None)


def worker():
    while True:
        job = jobs.get()
        try:
            if job.action is None:
                return
            job.action()
            if job.priority == 3:
                submit(0, lambda: done.append("from inside"))
        finally:
            jobs.task_done()


t = threading.Thread(target=worker)
t.start()
jobs.join()
t.join()
print(done)
print(jobs.empty(), stop)
try:
    q = queue.PriorityQueue()
    q.put((1, {}))
    q.put((1, {}))
except TypeError as e:
    print("TypeError:", e)
q = queue.PriorityQueue(2)
q.put((2, "b"))
q.put((1, "a"))
print(q.full(), q.queue)
try:
    q.put((0, "c"), timeout=0.01)
except queue.Full as e:
    print("Full", repr(e))
print(q.get(), q.get())
lifo = queue.LifoQueue()
for x in "abc":
    lifo.put(x)
print("".join(lifo.get() for _ in range(3)), lifo.queue, lifo.maxsize)


class Aging(queue.Queue):
    """A queue whose hooks keep a heap with aging."""

    def _init(self, maxsize):
        self.queue = []
        self.tick = 0

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.tick += 1
        heapq.heappush(self.queue, (item[0] + self.tick // 2, self.tick, item))

    def _get(self):
        return heapq.heappop(self.queue)[2]


aging = Aging()
for n, p in enumerate((5, 4, 3, 2, 1)):
    aging.put((p, n))
print([aging.get() for _ in range(5)], aging.qsize(), aging.unfinished_tasks)
