"""Futures: results, errors, callbacks, cancelling, and waiting for the first."""
from concurrent.futures import FIRST_COMPLETED, CancelledError, ThreadPoolExecutor, wait
import threading


def square(number):
    if number < 0:
        raise ValueError(f"no square for {number} today")
    return number * number


def main():
    with ThreadPoolExecutor(max_workers=2, thread_name_prefix="worker") as pool:
        print(list(pool.map(square, range(6))))

        failed = pool.submit(square, -3)
        print(type(failed.exception()).__name__, "|", failed.exception())

        notes = []
        done = pool.submit(square, 9)
        done.add_done_callback(lambda future: notes.append(future.result()))
        done.result()

        gate = threading.Event()
        blockers = [pool.submit(gate.wait) for _ in range(2)]
        waiting = pool.submit(square, 4)
        print("cancelled:", waiting.cancel(), waiting.cancelled())
        try:
            waiting.result()
        except CancelledError as error:
            print("no result:", type(error).__name__)

        gate.set()
        first, _ = wait(blockers, return_when=FIRST_COMPLETED)
        print("at least one is done:", len(first) >= 1)
    print("callback saw", notes)


if __name__ == "__main__":
    main()
