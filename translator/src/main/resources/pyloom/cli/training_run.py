"""A short threaded program, for the JVM to see what translating and running one takes."""
import queue
import threading
import time


class Counter:
    """Counts what several threads report."""

    def __init__(self):
        self.lock = threading.Lock()
        self.value = 0

    def add(self, by=1):
        with self.lock:
            self.value += by


def work(jobs, done):
    while True:
        job = jobs.get()
        try:
            if job is None:
                return
            name, number = job
            if number % 3 == 2:
                raise ValueError(f"{name} {number:>3}")
            done.add()
        except ValueError as error:
            print("skipped:", error)
        finally:
            jobs.task_done()


def main():
    jobs = queue.Queue(maxsize=2)
    done = Counter()
    threads = [threading.Thread(target=work, args=(jobs, done)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for number, name in enumerate(["ada", "grace", "barbara"]):
        jobs.put((name, number))
    for _ in threads:
        jobs.put(None)
    for thread in threads:
        thread.join()
    time.sleep(0)
    print(done.value, [n * n for n in range(3)], {"a": 1.5}, (1, None), sorted({3, 1, 2}))


if __name__ == "__main__":
    main()
