"""Subclasses of threads with targets, results and class attributes."""
import threading


class ResultThread(threading.Thread):
    def __init__(self, target, *args, **kwargs):
        threading.Thread.__init__(self, target=target, args=args, kwargs=kwargs)
        self._result = None
        self._exc = None

    def run(self):
        try:
            self._result = self._target(*self._args, **self._kwargs)
        except BaseException as exc:
            self._exc = exc
        finally:
            del self._target, self._args, self._kwargs

    def join(self, timeout=None):
        super().join(timeout)
        if self._exc is not None:
            raise self._exc
        return self._result


class Ticker(threading.Thread):
    def __init__(self, interval, func):
        super().__init__(daemon=True)
        self.interval = interval
        self.func = func
        self.stopped = threading.Event()

    def run(self):
        while not self.stopped.wait(self.interval):
            self.func()

    def stop(self):
        self.stopped.set()
        self.join()


class Counter(threading.Thread):
    lock = threading.Lock()
    total = 0

    def __init__(self, n):
        super().__init__(name=f"counter-{n}")
        self.n = n

    def run(self):
        for _ in range(self.n):
            with Counter.lock:
                Counter.total += 1


def div(a, b=2):
    return a // b


ts = [ResultThread(div, 7), ResultThread(div, 7, b=0), ResultThread(sorted, [3, 1, 2], reverse=True)]
for t in ts:
    t.start()
for t in ts:
    try:
        print(t.join())
    except ZeroDivisionError as e:
        print("error", e)
hits = []
ticker = Ticker(0.001, lambda: hits.append(1))
ticker.start()
while len(hits) < 3:
    pass
ticker.stop()
print(ticker.is_alive(), len(hits) >= 3, ticker.daemon)
cs = [Counter(i * 100) for i in range(4)]
for c in cs:
    c.start()
for c in cs:
    c.join()
print(Counter.total, [c.name for c in cs], [c.n for c in cs])


class Bad(threading.Thread):
    def __init__(self):
        self.x = 1


try:
    Bad().start()
except RuntimeError as e:
    print(e)


class Failing(threading.Thread):
    def run(self):
        raise ValueError("in " + self.name)


def hook(args):
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name, type(args.thread).__name__)


threading.excepthook = hook
f = Failing(name="f")
f.start()
f.join()
print(sorted(repr(f).split("(")[0:1]))
