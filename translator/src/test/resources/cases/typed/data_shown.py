from dataclasses import dataclass, field


@dataclass
class Inner:
    v: int


@dataclass
class Outer:
    name: str
    inner: Inner
    items: list = field(default_factory=list)


def main():
    o = Outer("o", Inner(1))
    o.items.append(Inner(2))
    print(o)


main()
