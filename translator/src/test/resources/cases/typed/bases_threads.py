"""Subclasses of threads."""

import threading
import queue


class Worker(threading.Thread):
    """Works."""

    def __init__(self, name, jobs, results):
        super().__init__(name=name, daemon=True)
        self.jobs = jobs
        self.results = results
        self.count = 0

    def run(self):
        while True:
            job = self.jobs.get()
            if job is None:
                break
            self.count += 1
            self.results.put((self.name, job * job))


class Simple(threading.Thread):
    def run(self):
        print("simple", self.name, self.daemon)


class Old(threading.Thread):
    def __init__(self, n):
        threading.Thread.__init__(self)
        self.n = n
        self.total = None

    def run(self):
        self.total = sum(range(self.n))

    def join(self, timeout=None):
        super().join(timeout)
        return self.total


class Stoppable(threading.Thread):
    def __init__(self, *, interval=0.01):
        super().__init__()
        self.interval = interval
        self._stop_event = threading.Event()
        self.ticks = 0

    def stop(self):
        self._stop_event.set()

    def run(self):
        while not self._stop_event.wait(self.interval):
            self.ticks += 1


jobs = queue.Queue()
results = queue.Queue()
workers = [Worker(f"w{i}", jobs, results) for i in range(3)]
for w in workers:
    w.start()
for i in range(10):
    jobs.put(i)
for _ in workers:
    jobs.put(None)
for w in workers:
    w.join()
out = []
while not results.empty():
    out.append(results.get()[1])
print(sorted(out), sum(w.count for w in workers), [w.name for w in workers], workers[0].daemon)
print(repr(workers[0]).split("(")[1].split(",")[0], isinstance(workers[0], threading.Thread))

s = Simple()
s.start()
s.join()
s = Simple(name="given", daemon=False)
s.start()
s.join()
threads = [Simple() for _ in range(2)]
threads[1].daemon = True
threads[0].name = "renamed"
for t in threads:
    t.start()
    t.join()
o = Old(10)
o.start()
print(o.join(), o.total, o.is_alive(), o.n)
p = Stoppable()
p.start()
p.stop()
p.join()
print(p.interval, p.ticks >= 0)
try:
    p.start()
except RuntimeError as e:
    print(e)
mixed = [Old(3), Simple(), threading.Thread(target=print, args=("plain",))]
for t in mixed:
    t.start()
    t.join()
print(mixed[0].total)
