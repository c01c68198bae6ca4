"""Calls of the library that become calls of Java, and the edges where they must not."""
import math
import queue
import random
import threading
import time
from queue import LifoQueue, PriorityQueue
from threading import Event


def note(text, value):
    print("evaluated", text)
    return value


def queues():
    jobs = queue.Queue(maxsize=2)
    jobs.put("a")
    jobs.put(item="b", block=True)
    print(jobs.full(), jobs.qsize(), jobs.empty())
    try:
        jobs.put_nowait("c")
    except queue.Full:
        print("full")
    print(jobs.get(), jobs.get(timeout=note("timeout", 1), block=note("block", True)))
    try:
        jobs.get(False)
    except queue.Empty:
        print("empty")
    jobs.task_done()
    jobs.task_done()
    try:
        jobs.task_done()
    except ValueError as error:
        print("ValueError", error)
    stack = LifoQueue()
    for number in range(3):
        stack.put(number)
    print([stack.get() for _ in range(3)])
    ranked = PriorityQueue()
    for pair in [(2, "b"), (1, "a"), (3, "c")]:
        ranked.put(pair)
    print(ranked.get(), ranked.qsize())


def wrong_arguments():
    jobs = queue.Queue()
    for attempt in (
        lambda: jobs.put(),
        lambda: jobs.put(1, size=3),
        lambda: jobs.get(True, 0.1, 2),
        lambda: jobs.get(timeout=-1),
        lambda: math.sqrt("x"),
        lambda: time.sleep("soon"),
        lambda: threading.Semaphore(-1),
    ):
        try:
            attempt()
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)


def maybe_event(wanted):
    return Event() if wanted else None


def none_is_no_event():
    present = maybe_event(True)
    present.set()
    print(present.is_set(), present.wait(1), present.wait(timeout=0.5))
    try:
        maybe_event(False).set()
    except AttributeError as error:
        print(error)


class Loud(queue.Queue):
    def put(self, item, block=True, timeout=None):
        print("loud", item)
        super().put(item, block, timeout)


def subclasses():
    jobs = Loud()
    jobs.put(1)
    print(jobs.get())
    both = [queue.Queue(), Loud()]
    for each in both:
        each.put(2)


def instance_attribute():
    event = Event()
    event.is_set = lambda: "mine"
    print(event.is_set())


def semaphores():
    free = threading.BoundedSemaphore(2)
    print(free.acquire(), free.acquire(blocking=True), free.acquire(False))
    free.release()
    free.release()
    try:
        free.release()
    except ValueError as error:
        print(error)
    lock = threading.Lock()
    if lock.acquire(timeout=1):
        print(lock.locked(), lock.acquire(False))
        lock.release()
    ready = threading.Condition()
    ready.acquire()
    print(ready.wait(0.01))
    ready.notify()
    ready.notify_all()
    ready.release()
    try:
        ready.notify()
    except RuntimeError as error:
        print(error)


def numbers():
    print(math.floor(2.5), math.sqrt(2), math.gcd(12, 18), math.isclose(0.1 + 0.2, 0.3))
    print(math.factorial(25), math.hypot(3, 4), math.pow(2, 3), math.ceil(-1.5))
    random.seed(7)
    print(random.randint(1, 6) == random.Random(7).randint(1, 6))
    before = time.monotonic()
    time.sleep(0.01)
    print(time.monotonic() - before >= 0.01, type(time.time_ns()))


def current():
    thread = threading.current_thread()
    print(thread.is_alive(), threading.main_thread() is thread, threading.active_count() >= 1)


def shadowed():
    time = queue.Queue()
    time.put("local")
    print(time.get())


queues()
wrong_arguments()
none_is_no_event()
subclasses()
instance_attribute()
semaphores()
numbers()
current()
shadowed()
