"""The end of a with statement over locks, conditions, pools and files."""
import threading
from concurrent.futures import ThreadPoolExecutor

lock = threading.Lock()
other = threading.RLock()
changed = threading.Condition()
slots = threading.Semaphore(2)


def both(n):
    with lock, other:
        if n == 0:
            return "early"
        print("holding", lock.locked())
    return "late"


def broken():
    with lock:
        lock.release()
        raise ValueError("body")


def unlocked():
    with lock:
        lock.release()


def waiting():
    with changed:
        print(changed.wait(0.001))
    with slots as taken:
        print("taken", taken)


def pooled():
    with ThreadPoolExecutor(2) as pool:
        futures = [pool.submit(pow, n, 2) for n in range(3)]
    return [future.result() for future in futures]


def chain(error):
    while error is not None:
        print(repr(error), end=" ")
        error = getattr(error, "__" + "context__")
    print()


def steps():
    with lock:
        yield 1
        yield lock.locked()
    yield lock.locked()


print(both(0), both(1), lock.locked())
for attempt in (broken, unlocked):
    try:
        attempt()
    except RuntimeError as error:
        chain(error)
print(lock.locked())
waiting()
print(pooled())
print(list(steps()))
for _ in range(2):
    try:
        with lock:
            raise KeyError("out")
    except KeyError as error:
        chain(error)
    print(lock.locked())
