"""Retries with own exceptions, timers and a supervising thread."""
import logging
import queue
import threading
import time
from concurrent.futures import ThreadPoolExecutor, as_completed


class TaskError(Exception):
    """Raised when a task fails for good."""

    def __init__(self, task_id, reason, attempts=1):
        self.task_id = task_id
        self.reason = reason
        self.attempts = attempts
        super().__init__(f"task {task_id} failed after {attempts} attempts: {reason}")


class TemporaryError(TaskError):
    pass


class FatalError(TaskError):
    def __init__(self, task_id, reason):
        super().__init__(task_id, reason, attempts=0)

    def __str__(self):
        return f"FATAL[{self.task_id}] {self.reason}"


class RateLimited(Exception):
    def __init__(self, message="slow down", *, retry_after=1.5):
        super().__init__(message)
        self.retry_after = retry_after


class Supervisor(threading.Thread):
    def __init__(self, tasks):
        super().__init__(name="supervisor")
        self.tasks = tasks
        self.errors = []
        self.done = {}
        self._lock = threading.Lock()

    def run(self):
        for task_id, task in self.tasks.items():
            try:
                value = self.attempt(task_id, task)
            except FatalError as e:
                with self._lock:
                    self.errors.append(e)
            except TaskError as e:
                with self._lock:
                    self.errors.append((e.task_id, e.attempts))
            else:
                self.done[task_id] = value

    def attempt(self, task_id, task, limit=3):
        last = None
        for n in range(1, limit + 1):
            try:
                return task(n)
            except TemporaryError as e:
                last = e
            except RateLimited as e:
                last = TaskError(task_id, f"limited {e.retry_after}", n)
        raise TaskError(task_id, last.reason, limit) from last


def flaky(n):
    if n < 3:
        raise TemporaryError("flaky", "try %d" % n)
    return n * 10


def broken(n):
    raise TemporaryError("broken", "always")


def fatal(n):
    raise FatalError("fatal", "disk")


def limited(n):
    raise RateLimited(retry_after=n)


s = Supervisor({"a": flaky, "b": broken, "c": fatal, "d": limited})
s.start()
s.join()
print(s.done)
for e in s.errors:
    print(e if isinstance(e, tuple) else str(e))
try:
    s.attempt("x", broken, 2)
except TaskError as e:
    print(e, "|", e.__cause__, "|", type(e.__cause__).__name__, e.args)
with ThreadPoolExecutor(max_workers=2) as pool:
    futures = {pool.submit(f, 1): f.__name__ for f in (flaky, fatal, limited)}
    report = []
    for future in as_completed(futures):
        try:
            future.result()
        except FatalError as e:
            report.append((futures[future], "fatal", e.reason))
        except (TaskError, RateLimited) as e:
            report.append((futures[future], type(e).__name__, str(e)))
    print(sorted(report))
e = RateLimited()
print(e.retry_after, e, repr(e), repr(FatalError(1, "r")), repr(TemporaryError(1, "x", 2)))
