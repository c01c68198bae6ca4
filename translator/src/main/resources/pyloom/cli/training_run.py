"""A short threaded program, for the JVM to see what translating and running one takes."""
import argparse
import contextlib
import dataclasses
import enum
import functools
import io
import itertools
import json
import logging
import os
import queue
import random
import re
import sys
import threading
import time
import typing
from collections import Counter as Tally, OrderedDict, defaultdict, deque, namedtuple
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Callable, Generic, NamedTuple, Optional, Protocol, TypeVar

T = TypeVar("T")
Point = namedtuple("Point", "x y")


class Color(enum.Enum):
    RED = 1
    BLUE = enum.auto()


class Access(enum.IntFlag):
    READ = 4
    WRITE = 2


@dataclass(order=True)
class Item:
    name: str
    tags: list[str] = field(default_factory=list)
    price: float = 0.0


@dataclass(frozen=True)
class Place:
    x: int
    y: int = 0


class Box(Generic[T]):
    def __init__(self, content: T) -> None:
        self.content = content

    @property
    def size(self) -> int:
        return 1


class Pair(NamedTuple):
    x: int
    y: Optional[int] = None


class Sized(Protocol):
    def length(self) -> int: ...


@functools.lru_cache(maxsize=None)
def power(base, exponent):
    return base**exponent


def traced(function: Callable[..., Any]) -> Callable[..., Any]:
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@traced
def greet(name, greeting="hello"):
    return f"{greeting} {name!r:>8}"


@contextlib.contextmanager
def span(name):
    yield name


def numbers(count):
    for number in range(count):
        yield number


def describe():
    """What classes made by the library say of themselves."""
    print(Color.RED, repr(Color(2)), [color.name for color in Color], Access.READ | Access.WRITE)
    print(Item("a") < Item("b"), dataclasses.asdict(dataclasses.replace(Item("c"), price=2.5)))
    print({Place(1): 2}, Pair(1), Box[int](3).size, typing.get_type_hints(greet), greet("ada"))
    print(Point(1, 2)._replace(x=3), Point(1, 2)._asdict())


def count():
    """Containers, patterns and texts."""
    groups = defaultdict(list)
    groups["a"].append(1)
    recent = deque([1, 2], maxlen=2)
    recent.append(3)
    order = OrderedDict(a=1, b=2)
    order.move_to_end("a")
    print(groups, Tally("abca").most_common(1), recent, order, power(2, 10))
    print(re.findall(r"(\w+)=(\d+)", "a=1 b=22"), re.sub(r"\s+", " ", "a  b"))
    print(re.match(r"(?P<name>[a-z]+)", "abc").groupdict(), re.split(",", "a,b"))
    print(json.loads(json.dumps({"a": [1, None, 2.5, True]}, indent=1)), sum(numbers(3)))
    print(list(itertools.chain([1], itertools.islice(itertools.count(), 2))), "a-b".split("-"))
    print(datetime(2020, 1, 1) + timedelta(seconds=3), random.Random(1).randint(1, 6))


def talk():
    """Command lines, logs and files."""
    parser = argparse.ArgumentParser(prog="training", description="A training.")
    parser.add_argument("--number", type=int, default=3, help="a number")
    parser.add_argument("-v", "--verbose", action="store_true")
    parser.add_argument("files", nargs="*")
    options = parser.parse_args(["--number", "4", "x"])
    out = io.StringIO()
    handler = logging.StreamHandler(out)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(message)s"))
    log = logging.getLogger("training")
    log.setLevel(logging.INFO)
    log.addHandler(handler)
    log.propagate = False
    log.info("files: %s", options.files)
    try:
        print(1 // 0)
    except ZeroDivisionError:
        log.exception("refused")
    with span("reading") as name, open(os.devnull, encoding="utf-8") as file:
        print(name, [line.strip() for line in file], len(sys.argv), len(out.getvalue()) > 0)


def compute():
    """Work for an executor."""
    with ThreadPoolExecutor(max_workers=2) as executor:
        futures = [executor.submit(pow, 2, number) for number in range(3)]
        print(sorted(future.result() for future in as_completed(futures)))
        print(list(executor.map(str, range(2))))


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
    describe()
    count()
    talk()
    compute()
    print(done.value, [n * n for n in range(3)], {"a": 1.5}, (1, None), sorted({3, 1, 2}))


if __name__ == "__main__":
    main()
