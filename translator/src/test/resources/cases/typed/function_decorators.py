import functools
import threading
import time


def timed(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        calls.append(fn.__name__)
        return fn(*args, **kwargs)
    return wrapper


def retry(times):
    def deco(fn):
        @functools.wraps(fn)
        def wrapper(*args, **kwargs):
            last = None
            for attempt in range(times):
                try:
                    return fn(*args, **kwargs)
                except ValueError as error:
                    last = error
            raise last
        wrapper.attempts = times
        return wrapper
    return deco


calls = []


@timed
def add(a, b=2):
    """Adds."""
    return a + b


@timed
@retry(3)
def flaky(state):
    state["n"] += 1
    if state["n"] < 3:
        raise ValueError(f"attempt {state['n']}")
    return state["n"]


def synchronized(lock):
    def wrap(fn):
        def inner(*args):
            with lock:
                return fn(*args)
        return inner
    return wrap


guard = threading.RLock()


@synchronized(guard)
def total(values):
    return sum(values)


def identity(fn):
    registry[fn.__name__] = fn
    return fn


registry = {}


@identity
def square(x):
    return x * x


@identity
def cube(x):
    return x ** 3


class Plain:
    @timed
    def method(self, x):
        return x + 1


def replaced(fn):
    return 42


@replaced
def number():
    return 0


def counted(fn):
    count = 0

    def inner(n):
        nonlocal count
        count += 1
        return fn(n) + count
    return inner


@counted
def double(n):
    return n * 2


def main():
    print(add(1), add(1, b=5), add.__name__, add.__doc__, add.__wrapped__.__name__)
    print(flaky({"n": 0}), flaky.attempts, flaky.__qualname__)
    try:
        flaky({"n": -10})
    except ValueError as error:
        print(error)
    print(total([1, 2, 3]), total.__name__)
    print(square(3), cube(2), sorted(registry), registry["square"] is square)
    print(Plain().method(4), number, double(5), double(5))
    print(calls)
    for f in (square, cube):
        print(f.__name__, f(2))
    g = square if len(calls) > 100 else cube
    print(g.__name__, g(5), g is cube)
    try:
        add()
    except TypeError as error:
        print(error)
    h = None
    try:
        h(1)
    except TypeError as error:
        print(error)
    square.__name__ = "renamed"
    print(square.__name__)
    workers = [threading.Thread(target=add, args=(i,)) for i in range(3)]
    for w in workers:
        w.start()
    for w in workers:
        w.join()
    print(len(calls))


main()
