"""Generators: a pipeline of them, two-way talk, delegation, and one shared by threads."""
import threading


def numbers(limit):
    """Yield 0, 1, 2, ... and say when it ends."""
    try:
        for number in range(limit):
            yield number
    finally:
        print("numbers: closed")


def evens(source):
    for number in source:
        if number % 2 == 0:
            yield number


def averager():
    """Be sent numbers, yield their mean so far, return how many there were."""
    total, count, mean = 0.0, 0, None
    while True:
        number = yield mean
        if number is None:
            return count
        total += number
        count += 1
        mean = total / count


def report(name):
    count = yield from averager()
    print(f"{name}: {count} numbers")


class Locked:
    """Lets several threads draw from one iterator."""

    def __init__(self, iterator):
        self._iterator = iterator
        self._lock = threading.Lock()

    def __iter__(self):
        return self

    def __next__(self):
        with self._lock:
            return next(self._iterator)


def main():
    squares = (number * number for number in evens(numbers(10)))
    print("squares of evens:", list(squares))

    talk = report("means")
    next(talk)
    print("means:", [talk.send(number) for number in (3, 4, 8)])
    try:
        talk.send(None)
    except StopIteration:
        pass

    started = numbers(100)
    print("first two:", next(started), next(started))
    started.close()

    shared = Locked(iter(range(1000)))
    drawn = [[] for _ in range(4)]
    threads = [threading.Thread(target=lambda own=own: own.extend(shared)) for own in drawn]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print("drawn once each:", sorted(sum(drawn, [])) == list(range(1000)))


if __name__ == "__main__":
    main()
