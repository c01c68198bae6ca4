"""Calls of known functions with keywords, defaults and keyword-only parameters."""
import threading

LIMIT = 3


def area(width, height=2, *, scale=1, name="box"):
    return name, width * height * scale


def positional(a, b, /, c=-1):
    return a - b - c


def with_name(text, limit=LIMIT):
    return text * limit


def collect(*parts, sep="-", **rest):
    return sep.join(parts) + str(len(rest))


def trace(label, log):
    log.append(label)
    return len(log)


def ordered():
    log = []
    result = area(height=trace("h", log), width=trace("w", log), scale=trace("s", log))
    return result, log


def outer(base):
    def add(number, times=2, *, extra=0):
        return base + number * times + extra

    def twice(number):
        return add(number) + add(number, extra=1)

    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    return add(1), add(2, times=3), add(extra=5, number=1), twice(4), fact(base)


def used_as_value(items):
    def key(item):
        return -item

    return sorted(items, key=key), key(5)


def counting(limit):
    total = 0

    def bump(by=1):
        nonlocal total
        total += by
        return total

    while bump() < limit:
        bump(by=2)
    return total


def started(count):
    results = [0] * count

    def work(index, factor=10):
        results[index] = index * factor

    threads = [threading.Thread(target=work, args=(i,)) for i in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return results


def redefined(flag):
    def f():
        return 1

    if flag:
        def f():
            return 2

    return f()


def early():
    try:
        return late()
    except UnboundLocalError as error:
        return str(error)

    def late():
        return 1


print(area(3), area(3, 4), area(width=2, height=5, name="x"), area(1, scale=7))
print(positional(9, 2), positional(9, 2, c=4), with_name("ab"), with_name("ab", limit=1))
print(collect("a", "b"), collect("a", sep="+"), collect("a", "b", x=1, y=2))
print(ordered())
print(outer(5))
print(used_as_value([3, 1, 2]), counting(10), started(4))
print(redefined(True), redefined(False))
print(early())
for wrong in (
    lambda: area(),
    lambda: area(1, 2, 3),
    lambda: area(1, width=2),
    lambda: area(1, depth=3),
    lambda: positional(a=1, b=2),
):
    try:
        wrong()
    except TypeError as error:
        print(error)
