# Many threads at once, and bounds that are none.
import queue
import threading
from concurrent.futures import ThreadPoolExecutor

COUNT = 5_000
event = threading.Event()
woken = 0


def wait():
    global woken
    event.wait()
    woken += 1


threads = [threading.Thread(target=wait) for _ in range(COUNT)]
for thread in threads:
    thread.start()
print(threading.active_count())
event.set()
for thread in threads:
    thread.join()
print(woken, threading.active_count())

unbounded = queue.Queue(maxsize=-1)
for i in range(1000):
    unbounded.put(i, block=False)
print(unbounded.qsize(), unbounded.full(), unbounded.maxsize)
for workers in (0, -3):
    try:
        ThreadPoolExecutor(workers)
    except ValueError as error:
        print("ValueError", error)
try:
    threading.Barrier(0)
except ValueError as error:
    print("ValueError", error)
try:
    threading.BoundedSemaphore(-1)
except ValueError as error:
    print("ValueError", error)
