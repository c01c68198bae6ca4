"""Dataclasses that become classes of Java, and what keeps others dynamic."""
from dataclasses import FrozenInstanceError, dataclass, field


@dataclass(frozen=True, order=True)
class Point:
    """A point, ordered by x."""

    x: int  # across
    y: int = 0
    label: str = field(default="p", compare=False)

    def shifted(self, by):
        return Point(self.x + by, self.y, self.label)

    @property
    def total(self):
        return self.x + self.y


@dataclass(frozen=True)
class Reading:
    name: str
    value: float
    extra: object = None


@dataclass
class Job:
    name: str
    cost: int = 1
    tags: list = field(default_factory=list)
    hidden: str = field(default="h", repr=False)

    def add(self, tag):
        self.tags.append(tag)
        self.cost += 1


@dataclass
class Silent:
    value: int


@dataclass(eq=False)
class Node:
    value: int


@dataclass(frozen=True)
class Assigned:
    value: int


@dataclass
class Checked:
    value: int

    def __post_init__(self):
        if self.value < 0:
            raise ValueError("negative")


@dataclass
class Base:
    a: int


@dataclass
class Derived(Base):
    b: int = 2


@dataclass(slots=True)
class Slotted:
    a: int


@dataclass(kw_only=True)
class Named:
    a: int
    b: int = 3


def points():
    first = Point(3, 4)
    second = first.shifted(-1)
    print(first, second, first.total, repr(second))
    print(first == second, first == Point(3, 4, "other"), first != second, first < second)
    print(sorted([first, second, Point(y=9, x=0)]), max(first, second))
    print(len({first, Point(3, 4, "q"), second}), hash(first) == hash(Point(3, 4, "z")))
    print(first == (3, 4), first == None, first in [second, Point(3, 4)])
    try:
        print(first < 3)
    except TypeError as error:
        print(error)


def readings():
    nan = float("nan")
    print(Reading("a", 1.5) == Reading("a", 1.5), Reading("a", nan) == Reading("a", nan))
    print(Reading("a", 1.0, 1) == Reading("a", 1.0, True), Reading("it's", -0.0, [1, "x"]))
    print(Reading("a", 0.0) == Reading("a", -0.0), hash(Reading("a", 0.0)) == hash(Reading("a", -0.0)))
    print({Reading("a", 1.0): 1}.get(Reading("a", 1.0)))


def jobs():
    job = Job("clean")
    job.add("x")
    other = Job("clean", cost=2)
    print(job, other, job == other)
    other.tags.append("x")
    print(job == other, job.tags is other.tags, Job("n").tags)
    try:
        hash(job)
    except TypeError as error:
        print(error)
    node = Node(1)
    print(node == Node(1), node == node, hash(node) == hash(node), Node(2).value)
    print(Silent(3).value + Silent(4).value)


def refused():
    assigned = Assigned(1)
    try:
        assigned.value = 2
    except FrozenInstanceError as error:
        print(type(error).__name__, error)
    print(assigned)
    try:
        Checked(-1)
    except ValueError as error:
        print(error, Checked(2))
    print(Derived(1), Derived(1, 5) == Derived(1, 5), Slotted(2), Named(a=1))
    try:
        Point()
    except TypeError as error:
        print(error)
    try:
        Job("a", 1, zz=2)
    except TypeError as error:
        print(error)


def matched(value):
    match value:
        case Silent(value=0):
            return "none"
        case Silent(value=n):
            return n
        case Checked(n):
            return -n
    return None


points()
readings()
jobs()
refused()
print(matched(Silent(0)), matched(Silent(5)), matched(Checked(6)), Point.__doc__, Point.__name__)
