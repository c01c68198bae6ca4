"""A thread pool by hand: workers, a shutdown sentinel, results and errors."""
import queue
import threading
from functools import partial


class Result:
    _pending = object()

    def __init__(self):
        self._value = self._pending
        self._error = None
        self._done = threading.Event()

    def set(self, value=None, error=None):
        self._value, self._error = value, error
        self._done.set()

    def get(self, timeout=None):
        if not self._done.wait(timeout):
            raise TimeoutError(f"no result after {timeout} s")
        if self._error is not None:
            raise self._error
        return self._value


class Pool:
    def __init__(self, size):
        self.jobs = queue.Queue()
        self.workers = []
        self.handled = {}
        for n in range(size):
            worker = threading.Thread(target=self._work, name=f"pool-{n}", daemon=True)
            worker.start()
            self.workers.append(worker)

    def _work(self):
        mine = 0
        for func, args, kwargs, result in iter(self.jobs.get, None):
            try:
                result.set(func(*args, **kwargs))
            except Exception as e:
                result.set(error=e)
            finally:
                mine += 1
                self.jobs.task_done()
        self.handled[threading.current_thread().name] = mine
        self.jobs.task_done()

    def apply(self, func, /, *args, **kwargs):
        result = Result()
        self.jobs.put((func, args, kwargs, result))
        return result

    def map(self, func, *iterables):
        return [r.get() for r in [self.apply(func, *args) for args in zip(*iterables)]]

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        for _ in self.workers:
            self.jobs.put(None)
        self.jobs.join()
        for worker in self.workers:
            worker.join()


def power(base, exp=2, *, offset=0):
    return base**exp + offset


with Pool(3) as pool:
    print(pool.map(power, range(6)))
    print(pool.map(pow, [2, 3], [10, 5], [1000, 7]))
    print(pool.apply(power, 3, exp=3, offset=1).get())
    bad = pool.apply(power, "x", 2)
    try:
        bad.get(5)
    except TypeError as e:
        print("TypeError:", e)
    slow = Result()
    try:
        slow.get(timeout=0.01)
    except TimeoutError as e:
        print(type(e).__name__, e)
    print(pool.apply(partial(power, exp=5), 2).get())
print("handled", sum(pool.handled.values()), sorted(pool.handled) == [w.name for w in pool.workers])
print([w.is_alive() for w in pool.workers])
