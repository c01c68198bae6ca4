"""Options and fields of dataclasses that become classes of Java."""
import collections
import dataclasses
import threading
from dataclasses import KW_ONLY, InitVar, dataclass, field, replace
from typing import ClassVar

LIMIT = 10


class Transient(Exception):
    pass


def counted():
    counted.calls += 1
    return counted.calls


counted.calls = 0


@dataclass
class Flaky:
    name: str
    kind: type = Transient
    limit: int = LIMIT * 2
    offset: int = -1
    pair: tuple = (1, 2)
    delays: list = field(default_factory=list)
    seen: set = field(default_factory=set)

    def fail(self):
        raise self.kind(f"{self.name} {self.limit}")


@dataclass
class Guarded:
    total: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock, repr=False, compare=False)
    recent: collections.deque = field(default_factory=collections.deque)
    table: dict = field(default_factory=lambda: {"a": [1]})
    made: ClassVar[int] = 0

    def add(self, by):
        with self.lock:
            self.total += by
            self.recent.append(by)


@dataclasses.dataclass(frozen=True)
class Point:
    x: int
    y: int = 0


@dataclass(frozen=True)
class Preset:
    limit: int = LIMIT + 1
    names: list = field(default_factory=list)
    made: ClassVar[int] = 4


@dataclass(kw_only=True)
class Named:
    first: int = 1
    second: int


@dataclass
class Mixed:
    a: int
    _: KW_ONLY
    b: int = 2
    c: str


@dataclass(slots=True)
class Slotted:
    a: int
    b: list = field(default_factory=list)


@dataclass
class Late:
    base: int
    double: int = field(init=False)
    times: int = field(init=False, default=3)
    log: list = field(init=False, default_factory=list)

    def __post_init__(self):
        self.double = self.base * 2


@dataclass
class Scaled:
    value: int
    factor: InitVar[int] = 2
    result: int = field(init=False)

    def __post_init__(self, factor):
        self.result = self.value * factor


@dataclass
class Shape:
    name: str
    sides: int = 0

    def describe(self):
        return f"{self.name} with {self.sides}"


@dataclass
class Square(Shape):
    size: float = 1.0

    def area(self):
        return self.size * self.size


@dataclass(order=True, frozen=True)
class Version:
    major: int
    minor: int = 0


@dataclass(order=True, frozen=True)
class Tagged(Version):
    tag: str = ""


def flaky():
    one = Flaky("a")
    other = Flaky("b", ValueError, 3, delays=[1])
    one.delays.append(5)
    print(one, other, Flaky("c").delays, Flaky("d").seen is Flaky("e").seen)
    for each in (one, other):
        try:
            each.fail()
        except (Transient, ValueError) as error:
            print(type(error).__name__, error)
    print(Flaky.limit, Flaky.kind is Transient, Flaky.pair)


def guarded():
    shared = Guarded()
    threads = [threading.Thread(target=shared.add, args=(i,)) for i in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(shared.total, sorted(shared.recent), shared.table, Guarded.made)
    shared.table["b"] = [2]
    print(Guarded().table, Guarded(3) == Guarded(3))


def others():
    point = Point(1)
    moved = replace(point, x=4)
    print(point, moved, replace(moved), replace(moved, y=moved.x) == Point(4, 4))
    print(Named(second=2), Named(second=2, first=5).first)
    try:
        Named(1, 2)
    except TypeError as error:
        print(error)
    print(Preset(), Preset(3, ["a"]).names, Preset.made, Preset() == Preset(11))
    print(Mixed(1, c="x"), Mixed(1, c="x", b=4) == Mixed(a=1, b=4, c="x"))
    slotted = Slotted(1)
    slotted.b.append(2)
    slotted.a += 1
    print(slotted, Slotted(2, [2]) == slotted)
    try:
        setattr(slotted, "z", 1)
    except AttributeError as error:
        print(error)
    late = Late(4)
    late.log.append(late.times)
    print(late, Late(1).log, Scaled(3), Scaled(3, 5).result)
    try:
        Late(1, 2)
    except TypeError as error:
        print(error)


def shapes():
    square = Square("square", 4, 2.5)
    print(square, square.describe(), square.area(), Square("unit"))
    print(Shape("square", 4) == square, square == Square("square", 4, 2.5), Shape("s"))
    print(sorted([Tagged(2), Tagged(1, 5, "x"), Tagged(1, 5)]), Version(1) < Version(1, 1))
    try:
        print(Version(1) < Tagged(1))
    except TypeError as error:
        print(error)
    try:
        Tagged(1).major = 3
    except dataclasses.FrozenInstanceError as error:
        print(error)


flaky()
guarded()
others()
shapes()
print([f"{make.__name__}: {make('q')}" for make in [Flaky, Shape]])
