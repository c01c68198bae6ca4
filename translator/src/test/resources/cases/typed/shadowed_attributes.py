"""Attributes of classes that instances set too, from outside, below or not at all."""

from dataclasses import dataclass


class Other:
    def __init__(self):
        self.label = "other"


class Plain:
    label = "plain"

    def show(self):
        return self.label


class Outside:
    tag = "class"


class Base:
    name = "base"

    def show(self):
        return self.name


class Below(Base):
    def __init__(self):
        self.name = "below"


class Renamed(Base):
    name = "renamed"


class Counter:
    count = 0
    text = "n"

    def step(self):
        self.count += 1


class Marked(Counter):
    def twice(self):
        self.step()
        self.text += "!"
        return self.count, self.text


class Kind:
    kind = "kind"
    limit = 3

    def show(self):
        return f"{self.kind} {self.limit}"


@dataclass
class Data(Kind):
    kind: str
    size: int = 2


class Slotted:
    __slots__ = ("x",)
    label = 1

    def __init__(self):
        self.x = 2


class Stepping:
    steps = 0

    def step(self):
        self.steps += 1
        return self.steps


class SteppingBelow(Stepping):
    pass


def main():
    print(Outside.tag, Plain.label, Counter.count)
    outside = Outside()
    outside.tag = "instance"
    print(Outside().tag, outside.tag, Outside.tag)
    del outside.tag
    print(outside.tag)
    try:
        del outside.tag
    except AttributeError as error:
        print("AttributeError:", error)
    print(Plain().show(), Plain().label, Plain.label, Other().label)

    print(Base().show(), Below().show(), Renamed().show())
    print(Base().name, Below().name, Below.name, Renamed().name)

    counter, marked = Counter(), Marked()
    counter.step()
    print(counter.count, marked.twice(), marked.twice(), Counter.count)
    print(counter.text, Counter().text, Marked.text)

    kind = Kind()
    kind.limit = 9
    print(kind.show(), Kind().show(), Data("data").show(), Data("data"), Data.size, Kind.kind)

    slotted = Slotted()
    print(slotted.x, slotted.label)
    try:
        slotted.label = 3
    except AttributeError as error:
        print("AttributeError:", error)

    early = Stepping()
    for kind in (Stepping, SteppingBelow):
        kind.steps = 5
    print(early.step(), Stepping().step(), SteppingBelow().step(), Stepping.steps)


main()
