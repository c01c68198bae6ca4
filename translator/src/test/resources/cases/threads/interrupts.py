# Ctrl-C ends whatever the main thread waits in or computes.
import concurrent.futures
import queue
import signal
import threading
import time

lock = threading.Lock()
lock.acquire()
rlock = threading.RLock()
future = concurrent.futures.Future()
full = queue.Queue(1)
full.put(1)
finished = threading.Event()


def hold():
    rlock.acquire()
    finished.wait()


threading.Thread(target=hold, daemon=True).start()
sleeper = threading.Thread(target=finished.wait, daemon=True)
sleeper.start()


def busy():
    while True:
        pass


def busy_for():
    for _ in range(10**12):
        pass


def condition_wait():
    condition = threading.Condition()
    with condition:
        condition.wait()


def condition_wait_for():
    condition = threading.Condition()
    with condition:
        condition.wait_for(lambda: False)


WAITS = {
    "join": sleeper.join,
    "join for long": lambda: sleeper.join(1000),
    "Lock.acquire": lock.acquire,
    "Lock.acquire for long": lambda: lock.acquire(timeout=1000),
    "RLock.acquire": rlock.acquire,
    "Queue.get": queue.Queue().get,
    "Queue.get for long": lambda: queue.Queue().get(timeout=1000),
    "LifoQueue.get": queue.LifoQueue().get,
    "PriorityQueue.get": queue.PriorityQueue().get,
    "SimpleQueue.get": queue.SimpleQueue().get,
    "Queue.put": lambda: full.put(2),
    "Queue.join": full.join,
    "sleep": lambda: time.sleep(1000),
    "Event.wait": threading.Event().wait,
    "Event.wait for long": lambda: threading.Event().wait(1000),
    "Condition.wait": condition_wait,
    "Condition.wait_for": condition_wait_for,
    "Semaphore.acquire": threading.Semaphore(0).acquire,
    "Semaphore.acquire for long": lambda: threading.Semaphore(0).acquire(timeout=1000),
    "Barrier.wait": lambda: threading.Barrier(2).wait(),
    "result": future.result,
    "result for long": lambda: future.result(1000),
    "exception": future.exception,
    "wait": lambda: concurrent.futures.wait([future]),
    "as_completed": lambda: list(concurrent.futures.as_completed([future])),
    "while": busy,
    "for": busy_for,
    "comprehension": lambda: [item for item in iter(int, 1)],
    "generator": lambda: sum(1 for _ in iter(int, 1)),
}


ready = threading.Event()


def interrupt_soon():
    ready.wait()
    time.sleep(0.02)
    signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)


signal.signal(signal.SIGINT, signal.default_int_handler)  # even if it was ignored
for name, wait in WAITS.items():
    user = threading.Thread(target=interrupt_soon)
    ready.clear()
    user.start()
    try:
        ready.set()
        wait()
        print(name, "returned")
    except KeyboardInterrupt as interrupt:
        print(name, "raised", repr(interrupt))
    user.join()
print(lock.locked(), full.qsize())
finished.set()
