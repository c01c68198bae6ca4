"""Functions that other threads run: as lambdas of Java where all of it is in sight."""
import queue
import sys
import threading
import traceback
from concurrent.futures import ThreadPoolExecutor


def note(text, value):
    print("evaluated", text)
    return value


def produce(name, items, jobs, times=1):
    for item in items:
        jobs.put((name, item * times))


def report(text):
    print(text, threading.current_thread().name)


def fail(number):
    raise ValueError(f"bad {number}")


def square(n):
    return n * n


def nothing(n):
    n += 1


def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def named():
    report_thread = threading.Thread(target=report, args=("default",))
    report_thread.start()
    report_thread.join()
    for i in range(2):
        thread = threading.Thread(target=report, args=(f"number {i}",), name=f"worker-{i}", daemon=True)
        print(thread.name, thread.daemon)
        thread.start()
        thread.join()
    thread = threading.Thread(name=note("name", "named"), target=report, args=(note("args", "text"),))
    thread.start()
    thread.join()
    thread = threading.Thread(target=report, args=("default again",))
    thread.start()
    thread.join()
    empty = threading.Thread(target=report, args=("empty name",), name="")
    empty.start()
    empty.join()


def at_construction():
    jobs = queue.Queue()
    count = 1
    threads = []
    for i in range(3):
        threads.append(threading.Thread(target=produce, args=(f"p{i}", range(i, i + count), jobs)))
        count += 1
    count = 100
    for thread in threads:
        thread.start()
        thread.join()
    jobs.put(None)
    while True:
        job = jobs.get()
        if job is None:
            break
        print(job)
    more = [threading.Thread(target=produce, args=("c", [i], jobs, 10 * i)) for i in range(2)]
    for thread in more:
        thread.start()
        thread.join()
    print(jobs.get(), jobs.get())


def wrong():
    def hook(args):
        print("hook", args.exc_type.__name__, args.exc_value, args.thread.name)

    before = threading.excepthook
    threading.excepthook = hook
    for thread in (
        threading.Thread(target=report),
        threading.Thread(target=report, args=(1, 2)),
        threading.Thread(target=fail, args=(7,)),
        threading.Thread(target=None),
    ):
        thread.start()
        thread.join()
    threading.excepthook = before


def pooled():
    with ThreadPoolExecutor(max_workers=2) as pool:
        futures = [pool.submit(square, n) for n in range(4)]
        print([future.result() for future in futures])
        print(pool.submit(nothing, 3).result(), pool.submit(factorial, 10).result())
        number = 5
        future = pool.submit(square, number)
        number = 6
        print(future.result(), pool.submit(square, number).result())
        try:
            pool.submit(fail, 3).result()
        except ValueError as error:
            print(error)
            places = traceback.extract_tb(error.__traceback__)
            print([place.name for place in places if "starts.py" in place.filename])
        print(pool.submit(square, n=4).result(), pool.submit(int, "12").result())
        chosen = square if number > 5 else factorial
        print(pool.submit(chosen, 7).result())


class Counter:
    def __init__(self, start):
        self.lock = threading.Lock()
        self.value = start

    def add(self, by):
        with self.lock:
            self.value += by

    def run(self):
        threads = [threading.Thread(target=self.add, args=(n,)) for n in range(5)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with self.lock:
            return self.value


def looped():
    last = None
    for last in range(3):
        pass
    thread = threading.Thread(target=report, args=(last,))
    last = 99
    thread.start()
    thread.join()
    try:
        inner = "set in try"
    finally:
        pass
    thread = threading.Thread(target=report, args=(inner,))
    thread.start()
    thread.join()


named()
at_construction()
wrong()
pooled()
print(Counter(10).run())
looped()
top = "of the module"
starter = threading.Thread(target=report, args=(top,))
starter.start()
starter.join()
sys.stdout.flush()
