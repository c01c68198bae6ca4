from dataclasses import dataclass, field, asdict, astuple


class Plain:
    def __init__(self, n):
        self.n = n

    def get(self):
        return self.n


@dataclass
class Inner:
    v: int


@dataclass
class Outer:
    name: str
    inner: Inner
    items: list = field(default_factory=list)


@dataclass(frozen=True)
class Key:
    a: int
    b: Inner


@dataclass
class Holder:
    p: Plain


def main():
    o = Outer("o", Inner(1))
    o.items.append(Inner(2))
    print(o)
    print(asdict(o), astuple(o))
    h = Holder(Plain(3))
    print(h == Holder(Plain(3)), h.p.get())
    k = Key(1, Inner(5))
    print(k)
    text = repr(Holder(Plain(1)))
    print(text[:10])


main()
