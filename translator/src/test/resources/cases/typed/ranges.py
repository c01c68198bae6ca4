"""Ranges: those that only loops look at, and all others."""
import queue
import threading


def add(numbers):
    total = 0
    for number in numbers:
        total += number
    return total


def shown(numbers):
    print(numbers, len(numbers), 3 in numbers, numbers[1], numbers == range(5))
    for number in numbers:
        print(number)


def listed(numbers):
    return list(numbers), sum(numbers), sorted(numbers, reverse=True)


def tested(numbers):
    if numbers:
        return "some"
    return "none"


def unpacked(numbers):
    a, b = numbers
    first, *rest = numbers
    return a, b, first, rest


def captured(numbers):
    def inner():
        return [n for n in numbers]

    return inner()


def stepped(step):
    try:
        numbers = range(0, 10, step)
    except ValueError as error:
        return str(error)
    return [n for n in numbers]


def generated(numbers):
    return sum(n * n for n in numbers), max(n for n in numbers)


def huge(n):
    last = 0
    for number in range(n, n + 2):
        last = number
    return last


def either(flag):
    numbers = range(3) if flag else range(5, 8)
    return [n for n in numbers], numbers is None


def missing(numbers=None):
    if numbers is None:
        return 0
    return add(numbers)


def work(items, done):
    for item in items:
        done.put(item)


def spread(numbers):
    print(*numbers)
    return [*numbers, 9]


def main():
    print(add(range(5)), add(range(2, 10, 3)), add(range(5, 0, -1)))
    shown(range(5))
    print(listed(range(3)), tested(range(0)), tested(range(1)), unpacked(range(2)))
    print(captured(range(2)), stepped(3), stepped(0), generated(range(4)))
    print(huge(2**70), either(True), either(False), missing(), missing(range(4)))
    done = queue.Queue()
    items = range(3)
    thread = threading.Thread(target=work, args=(items, done))
    thread.start()
    thread.join()
    print([done.get() for _ in range(done.qsize())], spread(range(3)))
    pairs = [(i, range(i)) for i in range(3)]
    for count, numbers in pairs:
        print(count, [n for n in numbers])
    kept = [range(2), range(3)]
    print(kept)


if __name__ == "__main__":
    main()
