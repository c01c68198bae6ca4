"""Fields of dataclasses with names that mean something in Java."""
from dataclasses import dataclass


@dataclass(frozen=True)
class Taken:
    print: int
    repr: str
    equals: int = 0
    hashCode: int = 1

    def len(self):
        return self.print


@dataclass(frozen=True, order=True)
class Other:
    other: int
    that: int = 0


@dataclass(frozen=True)
class Shadow:
    repr: str
    len: int = 3


@dataclass
class Methods:
    getClass: int
    toString: int = 2


def main():
    taken = Taken(1, "x")
    print(taken, taken.len(), taken == Taken(1, "x"), len([taken]))
    print(Other(2) == Other(2), Other(2), Methods(3))
    print(Shadow("it's"), repr(Shadow("a").len))


main()
