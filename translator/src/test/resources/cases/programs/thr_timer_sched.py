import sched
import threading
import time
import heapq


class VirtualTime:
    def __init__(self):
        self.t = 0.0
        self.slept = []

    def time(self):
        return self.t

    def sleep(self, d):
        self.slept.append(d)
        self.t += d


class Job(object):
    def __init__(self, name, period, repeat):
        self.name = name
        self.period = period
        self.repeat = repeat

    def __repr__(self):
        return "<Job %s every %g x%d>" % (self.name, self.period, self.repeat)


def runner(scheduler, job, out):
    out.append("%6.2f %s" % (scheduler.timefunc(), job.name))
    job.repeat -= 1
    if job.repeat:
        scheduler.enter(job.period, 1, runner, (scheduler, job, out))


vt = VirtualTime()
s = sched.scheduler(vt.time, vt.sleep)
out = []
jobs = [Job("backup", 5, 3), Job("mail", 2.5, 4), Job("ping", 1, 2)]
for j in jobs:
    print(j)
    s.enter(j.period, 2, runner, argument=(s, j, out))
ev = s.enterabs(100, 1, out.append, ("never",))
first = s.enter(1, 1, out.append, kwargs={}, argument=("  1.00 urgent",))
print(len(s.queue), s.queue[0].priority, s.queue[0].time, s.empty())
s.cancel(ev)
try:
    s.cancel(ev)
except ValueError as e:
    print("cannot cancel twice", type(e).__name__)
s.run()
print("\n".join(out))
print(vt.t, vt.slept, s.empty())


class RepeatingTimer(threading.Thread):
    def __init__(self, interval, function, *args, limit=3, **kw):
        threading.Thread.__init__(self)
        self.interval, self.function, self.args, self.kw = interval, function, args, kw
        self.limit = limit
        self._stopped = threading.Event()
        self.daemon = True

    def cancel(self):
        self._stopped.set()

    def run(self):
        n = 0
        while not self._stopped.wait(self.interval) and n < self.limit:
            self.function(*self.args, n=n, **self.kw)
            n += 1


ticks = []


def tick(label, n, sep="-"):
    ticks.append(label + sep + str(n))


rt = RepeatingTimer(0.005, tick, "tick", sep="#")
rt.start()
rt.join(5)
print(ticks, rt.daemon, rt.is_alive())

fired = threading.Event()
results = {}


def boom(key, value=None):
    results[key] = value
    fired.set()


t1 = threading.Timer(0.01, boom, args=["a"], kwargs={"value": 1})
t2 = threading.Timer(30, boom, args=["b"])
t1.start(); t2.start()
t2.cancel()
print(fired.wait(5), results)
t1.join(); t2.join()
print(t1.interval, t2.finished.is_set(), t2.function is boom, sorted(results))
try:
    t1.start()
except RuntimeError as e:
    print(e)
heap = []
for prio, name in ((3, "c"), (1, "a"), (2, "b")):
    heapq.heappush(heap, (prio, name))
print([heapq.heappop(heap)[1] for _ in range(len(heap))], heapq.nsmallest(2, [5, 1, 4], key=lambda x: -x), list(heapq.merge([1, 4], [2, 3], reverse=False)))
