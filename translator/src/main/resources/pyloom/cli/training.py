"""A program with something of everything, for the JVM to see what reading Python takes."""
from __future__ import annotations

import queue
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field

LIMIT = 0x10_000
NAMES = ["ada", 'grace', r"raw\n", b"bytes", """long
text"""]
TABLE = {"a": 1, **{"b": 2.5e3}, 3j: None}


@dataclass(frozen=True, order=True)
class Job[T]:
    """Something to do."""

    number: int
    name: str = field(default="", compare=False)
    _lock = threading.Lock()

    @property
    def label(self) -> str:
        return f"{self.number:>{4}} {self.name!r} {self.number=}"

    def __lt__(self, other):
        return self.number < other.number if isinstance(other, Job) else NotImplemented


def produce(jobs: queue.Queue, /, *names, start=0, **options):
    global LIMIT
    count = start

    def step(by=1):
        nonlocal count
        count += by
        return count

    for index, name in enumerate(names, 1):
        if not name or index > LIMIT:
            continue
        elif (length := len(name)) >= 3 and index != 7:
            jobs.put(Job(step(), name))
        else:
            break
    else:
        jobs.put(None)
    assert count >= 0, "never less"
    del index
    return [n.upper() for n in names if n], {n: 1 for n in names}, {*names}, (c for c in names)


def consume(jobs):
    while True:
        job = jobs.get()
        try:
            match job:
                case None:
                    return
                case Job(number=0 | 1 as number, name=str(name)) if name:
                    print("first", number, name[::-1][1:2], -number ** 2 // 3 % 5 @ 1)
                case [first, *rest] | {"key": first, **rest}:
                    print(first, rest)
                case _:
                    raise ValueError(job) from None
        except* (ValueError, TypeError) as group:
            print(group.exceptions)
        finally:
            jobs.task_done()


async def waits(source):
    async with source as lines:
        async for line in lines:
            yield await line


def squares(limit):
    result = yield
    yield from (x * x for x in range(limit) if x & 1 ^ 0 | 2 << 3 >> 1)
    lambda x, *y, z=1, **k: (x, y, z, k)
    print(*NAMES, sep=", ", **TABLE) if result is not None else ...


type Jobs = list[Job]
if __name__ == "__main__":
    with ThreadPoolExecutor(max_workers=4) as pool, threading.Lock():
        futures = {pool.submit(pow, i, 2): i for i in range(10)}
        for future in as_completed(futures):
            try:
                print(future.result() + ~1, not True or False and None)
            except (OSError, RuntimeError) as error:
                print(f"{error}", 'a' "b")
    x, (y, *z) = a.b[0] = 1, (2, 3)
    pass
