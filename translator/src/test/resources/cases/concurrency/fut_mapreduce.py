from collections import Counter
from concurrent.futures import ThreadPoolExecutor, as_completed, wait, FIRST_EXCEPTION
from functools import reduce
import threading

LINES = ["to be or not to be", "that is the question", "whether tis nobler in the mind to suffer", ""] * 5


def mapper(numbered):
    n, line = numbered
    return [(w, 1) for w in line.split()], n, threading.current_thread().name.rsplit("_", 1)[0]


def reducer(a, b):
    a.update(b)
    return a


with ThreadPoolExecutor(4, "mapper") as ex:
    mapped = list(ex.map(mapper, enumerate(LINES), chunksize=3))
print({m[2] for m in mapped}, [m[1] for m in mapped] == list(range(20)))
total = reduce(reducer, (Counter(dict(Counter(w for w, _ in m[0]))) for m in mapped), Counter())
print(total.most_common(3), total["to"], total["nothing"])
with ThreadPoolExecutor(3) as ex:
    futures = {ex.submit(len, line): i for i, line in enumerate(LINES[:4])}
    by_index = {}
    for f in as_completed(futures, timeout=10):
        by_index[futures[f]] = f.result()
print(sorted(by_index.items()))


def maybe(n):
    if n == 2:
        raise ValueError(f"bad {n}")
    return n


with ThreadPoolExecutor(1) as ex:
    fs = [ex.submit(maybe, n) for n in range(5)]
    done, pending = wait(fs, return_when=FIRST_EXCEPTION, timeout=5)
    print(any(f.exception() for f in done))
    result = wait(fs)
    print(len(result.done), len(result.not_done), type(result).__name__, result._fields)
    print(result.done == set(fs), result[1])
try:
    list(as_completed([1]))
except AttributeError as e:
    print("AttributeError:", e)
try:
    wait(fs, return_when="NEVER")
    print("all done: nothing to check")
except ValueError as e:
    print("ValueError:", e)
from concurrent.futures import Future
pend = Future()
try:
    wait([pend], return_when="NEVER")
except ValueError as e:
    print("ValueError:", e)
try:
    for f in as_completed([pend, fs[0]], timeout=0.02):
        print("got", f.result())
except TimeoutError as e:
    print("TimeoutError:", e)
try:
    with ThreadPoolExecutor(1) as ex:
        gate = threading.Event()
        r = ex.map(lambda x: gate.wait(x), [0.5], timeout=0.02)
        next(r)
except TimeoutError as e:
    print("TimeoutError", repr(str(e)))
finally:
    gate.set()
