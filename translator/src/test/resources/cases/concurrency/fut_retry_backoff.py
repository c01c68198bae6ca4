import random
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from functools import wraps


def retry(times, exceptions=(Exception,), base=0.001, rng=random.Random(7)):
    def decorate(func):
        @wraps(func)
        def wrapper(*args, **kwargs):
            delays = []
            for attempt in range(1, times + 1):
                try:
                    return func(*args, **kwargs), attempt, delays
                except exceptions as e:
                    if attempt == times:
                        e.add_note(f"gave up after {attempt} attempts")
                        raise
                    delay = base * 2 ** (attempt - 1)
                    delays.append(delay)
                    time.sleep(delay)

        wrapper.attempts = times
        return wrapper

    return decorate


class Flaky:
    def __init__(self, failures):
        self.failures = failures
        self.lock = threading.Lock()

    def __call__(self, value):
        with self.lock:
            if self.failures:
                self.failures -= 1
                raise OSError(111, "refused", f"host{value}")
        return value * 2


@retry(4, (OSError,))
def fetch(service, value):
    """Fetch something."""
    return service(value)


print(fetch.__name__, fetch.__doc__, fetch.attempts, fetch.__wrapped__.__name__)
services = [Flaky(n) for n in (0, 1, 3, 10)]
with ThreadPoolExecutor(4) as ex:
    futures = [ex.submit(fetch, s, i) for i, s in enumerate(services)]
for f in futures:
    e = f.exception()
    if e:
        print(type(e).__name__, e, e.errno, e.__notes__)
    else:
        print(f.result())
with ThreadPoolExecutor(2) as ex:
    results = ex.map(fetch, services[:3], range(3))
    print(list(results))
try:
    with ThreadPoolExecutor(2) as ex:
        for r in ex.map(lambda x: 10 // x, [5, 2, 0, 1]):
            print(r)
except ZeroDivisionError as e:
    print("ZeroDivisionError:", e)
rng = random.Random(42)
print([rng.randint(1, 100) for _ in range(5)], round(rng.random(), 6))
