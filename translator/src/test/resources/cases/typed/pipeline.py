"""A bounded producer/consumer pipeline."""
import queue
import threading

WORKERS = 3


class Counter:
    """Counts events reported by many threads."""

    def __init__(self):
        self._lock = threading.Lock()
        self._value = 0

    def increment(self, by=1):
        """Add ``by`` and return the new value."""
        with self._lock:
            self._value += by
            return self._value

    @property
    def value(self):
        with self._lock:
            return self._value


def produce(name, items, jobs):
    for item in items:
        jobs.put((name, item))  # blocks while the queue is full


def consume(jobs, done):
    """Handle jobs until the ``None`` that ends the work."""
    while True:
        job = jobs.get()
        try:
            if job is None:
                return
            name, item = job
            if item % 10 == 5:
                raise ValueError(f"{name} sent {item}")
            done.increment()
        except ValueError as error:
            print(f"skipped: {error}")
        finally:
            jobs.task_done()


def main():
    jobs = queue.Queue(maxsize=4)
    done = Counter()
    producers = [
        threading.Thread(target=produce, args=(f"p{i}", range(5 * i + 1, 5 * i + 6), jobs), name=f"producer-{i}")
        for i in range(2)
    ]
    consumers = [threading.Thread(target=consume, args=(jobs, done), daemon=True) for _ in range(WORKERS)]
    for thread in producers + consumers:
        thread.start()
    for thread in producers:
        thread.join()
    for _ in consumers:
        jobs.put(None)
    jobs.join()
    print(f"processed {done.value} jobs")


if __name__ == "__main__":
    main()
