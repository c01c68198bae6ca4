import dataclasses
from dataclasses import (
    KW_ONLY,
    MISSING,
    FrozenInstanceError,
    InitVar,
    asdict,
    astuple,
    dataclass,
    field,
    fields,
    is_dataclass,
    make_dataclass,
    replace,
)


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


@dataclass
class Point:
    x: int
    y: int = 0


@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    tags: list = field(default_factory=list, compare=False)


@dataclass(frozen=True)
class Key:
    name: str
    number: int = 1

    def bigger(self):
        return replace(self, number=self.number + 1)


print(Point(1), Point(1, 2), Point(y=3, x=1), Point.__doc__)
print(Point(1) == Point(1, 0), Point(1) != Point(2), Point(1) == (1, 0), Point.__match_args__)
attempt(Point)
attempt(Point, 1, 2, 3)
attempt(Point, 1, z=3)
attempt(hash, Point(1))
print(Version(1) < Version(1, 2), Version(1, 5) >= Version(1, 4, ["x"]), sorted([Version(2), Version(1, 9), Version(1)]))
attempt(lambda: Version(1) < 3)
attempt(lambda: Point(1) < Point(2))
print(Version(1).tags is Version(1).tags, Version(1, tags=[1]))
key = Key("a")
print(key, hash(key) == hash(Key("a")), key.bigger(), {key: 1}[Key("a", 1)])


def change(target, name):
    setattr(target, name, 3)


def remove(target, name):
    delattr(target, name)


attempt(change, key, "name")
attempt(change, key, "other")
attempt(remove, key, "name")
print(FrozenInstanceError.__mro__[1], isinstance(FrozenInstanceError(), AttributeError))


@dataclass
class Base:
    a: int = 1
    b: str = "b"


@dataclass
class Derived(Base):
    c: float = 2.5
    a: int = 10


print(Derived(), Derived(5), [f.name for f in fields(Derived)], is_dataclass(Derived), is_dataclass(Derived()), is_dataclass(3))


@dataclass
class Extra:
    x: int
    doubled: int = field(init=False)
    scale: InitVar[int] = 2
    shared = []

    def __post_init__(self, scale):
        self.doubled = self.x * scale


print(Extra(3), Extra(3, scale=10), Extra(3, 4).doubled, fields(Extra)[1].init)
attempt(replace, Extra(3), doubled=3)
print(replace(Extra(3), x=5, scale=3))


@dataclass
class Keywords:
    first: int
    _: KW_ONLY
    second: int = 2
    third: int


print(Keywords(1, third=3), Keywords.__match_args__)
attempt(Keywords, 1, 2)
attempt(Keywords, 1)


@dataclass(kw_only=True)
class AllKeywords:
    a: int
    b: int = field(kw_only=False, default=3)


print(AllKeywords(a=1), AllKeywords(5, a=1))


@dataclass(slots=True)
class Slots:
    x: int
    y: int = 5

    def who(self):
        return __class__ is type(self), super().__repr__().startswith("<")


s = Slots(1)
print(s, Slots.__slots__, hasattr(s, "__dict__"))
attempt(s.who)
attempt(change, s, "z")


@dataclass(slots=True, frozen=True)
class FrozenSlots:
    x: int
    y: list = field(default_factory=list)


fs = FrozenSlots(1)
print(fs, fs.__getstate__())
attempt(change, fs, "x")


@dataclass
class Node:
    value: int
    children: list = field(default_factory=list)
    parent: object = field(default=None, repr=False)
    meta: dict = field(default_factory=dict, metadata={"doc": "anything"})


root = Node(1, [Node(2), Node(3, [Node(4)])], meta={"k": Point(1, 2)})
print(asdict(root))
print(astuple(root))
print(asdict(root, dict_factory=lambda pairs: [k for k, v in pairs]))
root.children.append(root)
print(root)
print(fields(Node)[3].metadata, fields(Node)[3].metadata["doc"], fields(Node)[0].default is MISSING)
attempt(fields, 3)
attempt(asdict, Point)
attempt(astuple, 3)
attempt(replace, Point, x=1)
attempt(replace, Point(1), q=1)


def bad(body, **options):
    def build():
        namespace = {"dataclass": dataclass, "field": field, "InitVar": InitVar, "KW_ONLY": KW_ONLY}
        return dataclass(type("Bad", (), body), **options)

    attempt(build)


bad({"__annotations__": {"x": list}, "x": []})
bad({"__annotations__": {"x": int, "y": int}, "x": 1})
bad({"x": field()})
bad({"__annotations__": {"x": InitVar[int]}, "x": field(default_factory=int)})
bad({"__annotations__": {"_": KW_ONLY, "__": KW_ONLY}})
bad({"__annotations__": {"x": int}, "__lt__": 3}, order=True)
bad({"__annotations__": {"x": int}}, order=True, eq=False)
bad({"__annotations__": {"x": int}, "__setattr__": 3}, frozen=True)
bad({"__annotations__": {"x": int}, "__hash__": lambda s: 1}, unsafe_hash=True)
bad({"__annotations__": {"x": int}, "__slots__": ("x",)}, slots=True)
bad({"__annotations__": {"x": int}}, weakref_slot=True)
attempt(lambda: field(default=1, default_factory=int))
attempt(lambda: dataclass(type("Bad", (Key,), {})))
attempt(lambda: dataclass(type("Bad", (Point,), {}), frozen=True))

C = make_dataclass("C", [("x", int), ("y", "int", field(default=5)), "z"][:2], namespace={"add": lambda self: self.x + self.y})
print(C(1), C(1).add(), C.__module__, C.__annotations__)
attempt(make_dataclass, "D", ["a b"])
attempt(make_dataclass, "D", ["class"])
attempt(make_dataclass, "D", ["a", "a"])
attempt(make_dataclass, "D", [("a",)])
print(make_dataclass("E", ["a"]).__annotations__)


@dataclass(eq=False)
class ById:
    x: int


print(ById(1) == ById(1), hash(ById(1)) is not None)


@dataclass(unsafe_hash=True)
class Hashed:
    x: int
    y: list = field(hash=False)


print(hash(Hashed(1, [])) == hash((1,)), Hashed.__hash__.__qualname__, Point.__init__.__qualname__)
print(Point.__init__.__annotations__, Point.__dataclass_params__)
print(repr(fields(Point)[1]).replace(repr(MISSING), "MISSING"))


@dataclass
class WithRepr:
    x: int

    def __repr__(self):
        return "mine"

    def __eq__(self, other):
        return True


print(WithRepr(1), WithRepr(1) == WithRepr(2))


match Point(3, 4):
    case Point(0, 0):
        print("origin")
    case Point(x, y):
        print("at", x, y)


@dataclass
class Forward:
    other: "Forward | None" = None
    count: "ClassVar[int]" = 3


print(Forward(Forward()), Forward.__annotations__)
print([n for n in ("Field", "MISSING", "KW_ONLY", "InitVar", "fields", "nothing") if hasattr(dataclasses, n)])
print(Point.__eq__.__name__, Point.__repr__.__qualname__, Point.__replace__.__name__)
print(InitVar[int], InitVar[list[int]])


class Meta(type):
    pass


@dataclass
class Managed(metaclass=Meta):
    value: int = 3

    @property
    def twice(self):
        return self.value * 2

    @classmethod
    def build(cls, text):
        return cls(int(text))


print(Managed.build("7").twice, type(Managed).__name__)


@dataclass
class Inventory:
    name: str
    unit_price: float
    quantity_on_hand: int = 0

    def total_cost(self) -> float:
        return self.unit_price * self.quantity_on_hand


print(Inventory("hammers", 10.49, 12).total_cost(), Inventory.__doc__)
