"""Shapes."""
from __future__ import annotations
import threading


class Base:
    """A base."""
    kind = "base"

    def __init__(self, name: str, size: int = 3) -> None:
        self.name = name
        self.size: int = size
        if size > 5:
            self.label = "big"
        else:
            self.label = "small"

    def describe(self) -> str:
        return f"{self.name}/{self.label}"

    def __repr__(self):
        return f"{type(self).__name__}({self.name!r})"

    def __eq__(self, other):
        if not isinstance(other, Base):
            return NotImplemented
        return self.name == other.name

    def __lt__(self, other):
        return self.size < other.size

    def __len__(self):
        return self.size


class Sub(Base):
    def __init__(self, name, tags):
        super().__init__(name, size=len(tags))
        self.tags = tags

    def describe(self):
        return super().describe() + ":" + ",".join(self.tags)

    def matching(self, prefix):
        return [t for t in self.tags if t.startswith(prefix) and self.size]

    def later(self):
        return lambda: self.size + 1

    def any(self):
        return any(t == self.name for t in self.tags)


class Temp:
    unit = "C"
    seen = 0

    def __init__(self):
        self._value = 0.0
        self._history = []

    @property
    def value(self):
        """The value."""
        return self._value

    @value.setter
    def value(self, new):
        if new < -273:
            raise ValueError("too cold")
        self._history.append(self._value)
        self._value = new
        self.seen = self.seen + 1

    def __enter__(self):
        self.value = 1.0
        return self

    def __exit__(self, *exc):
        return False


class Fail:
    def __init__(self, n):
        self.n = n
        self.check()

    def check(self):
        if self.n > 2:
            raise ValueError("n too large")


b = Base("b")
s = Sub("sub", ["x", "sub", "xy"])
print(b.describe(), s.describe(), s.matching("x"), s.later()(), s.any())
print([b, s], b == s, b == Base("b"), b != s, sorted([s, Base("z", 9), b]), len(s), bool(Base("", 0)))
t = Temp()
t.value = 5.5
t.value += 1
print(t.value, t.seen, t._history)
try:
    t.value = -300.0
except ValueError as e:
    print(e)
u = Temp()
print(u.seen, Temp.value.__doc__, Temp.seen)
try:
    hash(b)
except TypeError as e:
    print(e)
print(Base.kind, s.kind, b.label)
import traceback
try:
    Fail(3)
except ValueError:
    tb = traceback.format_exc().splitlines()
    print([x.split(", ")[1:] for x in tb if "line" in x])
for item in [b, s, 5]:
    if isinstance(item, Sub):
        print("sub", item.tags)
    elif isinstance(item, Base):
        print("base", item.size)
match s:
    case Sub(name=n, tags=[first, *_]):
        print(n, first)
