"""Generator functions whose generators are followed, and the edges where they are not."""
import threading
from contextlib import contextmanager


def count(n, step=1):
    i = 0
    while i < n:
        got = yield i
        if got is not None:
            i = got
        i += step
    return i


def echo():
    received = []
    try:
        while True:
            value = yield len(received)
            received.append(value)
    finally:
        print("echo", received)


def chain(*parts):
    for part in parts:
        yield from part


def outer(n):
    result = yield from count(n)
    print("inner returned", result)
    more = yield from [result, result + 1]
    print("list returned", more)


def flatten(tree):
    for node in tree:
        if isinstance(node, list):
            yield from flatten(node)
        else:
            yield node


def nothing():
    return
    yield


def never():
    if False:
        yield 1
    print("never yields")


def large():
    value = 1
    for _ in range(5):
        value *= 2 ** 20
        yield value


def optional(flags):
    for flag in flags:
        yield "x" if flag else None


def stopping():
    yield 1
    raise StopIteration("inside")


def guarded(log):
    try:
        yield 1
        yield 2
    except ValueError as error:
        log.append(f"caught {error}")
        yield 3
    finally:
        log.append("closed")


@contextmanager
def tag(name):
    print("<" + name)
    yield name.upper()
    print(name + ">")


class Box:
    def __init__(self, value):
        self.value = value


def boxes(n):
    for i in range(n):
        box = Box(i)
        yield box
        print("box", i, "is", box.value)


def shared(lock, items):
    for item in items:
        with lock:
            items_seen.append(item)
        yield item


items_seen = []


def drain(generator, results, guard):
    while True:
        with guard:
            item = next(generator, None)
        if item is None:
            return
        results.append(item)


def main():
    print(list(count(3)), sum(count(5)), max(count(n=4, step=2)))
    generator = count(10, step=2)
    print(next(generator), generator.send(5), next(generator))
    for rest in generator:
        print("rest", rest)
    echoes = echo()
    next(echoes)
    print(echoes.send("a"), echoes.send(1.5), echoes.send(None))
    echoes.close()
    print(list(chain([1, 2], "ab", count(2))))
    print([x for x in outer(2)])
    print(list(flatten([1, [2, ["three", [4.0]], None]])))
    print(list(nothing()), list(never()), next(nothing(), "default"))
    print(list(large()))
    for text in optional([True, False]):
        print(text)
    try:
        print(list(stopping()))
    except RuntimeError as error:
        print(error, repr(error.__cause__))
    log = []
    first = guarded(log)
    print(next(first), first.throw(ValueError("bad")))
    first.close()
    second = guarded(log)
    next(second)
    try:
        second.throw(KeyError)
    except KeyError as error:
        print("out came", repr(error))
    for item in guarded(log):
        break
    fresh = guarded(log)
    fresh.close()
    try:
        print(next(fresh))
    except StopIteration as stop:
        print("stop", stop.value)
    try:
        guarded(log).send(1)
    except TypeError as error:
        print(error)
    print(log)
    with tag("b") as name:
        print(name)
    for box in boxes(2):
        box.value += 10
    lock = threading.Lock()
    guard = threading.Lock()
    results = []
    numbers = shared(lock, [1, 2, 3, 4, 5, 6])
    threads = [threading.Thread(target=drain, args=(numbers, results, guard)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(sorted(results), items_seen)

    def running():
        try:
            yield next(me)
        except ValueError as error:
            yield str(error)

    me = running()
    print(next(me))

    base = 10

    def above(n):
        nonlocal base
        for i in range(n):
            base += i
            yield base

    print(list(above(4)), base)
    several = [count(2), count(3)]
    while several:
        task = several.pop(0)
        try:
            print("task", next(task))
            several.append(task)
        except StopIteration as stop:
            print("done", stop.value)


main()
print(count.__name__, type(count(1)).__name__, count(1).__name__, main.__qualname__)
pairs = {"count": count, "large": large}
print([next(pairs["count"](2)), next(pairs["large"]())])
squares = (x * x for x in count(4))
print(next(squares), list(squares))
print(*count(3), *map(str, count(2)), dict(enumerate(count(2))))
first, *others = count(3)
print(first, others, 2 in count(3), any(x > 1 for x in count(3)), list(zip(count(2), large())))
try:
    for n in count("x"):
        print(n)
except TypeError as error:
    print(error)
