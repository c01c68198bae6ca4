import enum
from enum import (
    CONFORM, CONTINUOUS, EJECT, KEEP, NAMED_FLAGS, STRICT, UNIQUE,
    Enum, EnumMeta, EnumType, Flag, FlagBoundary, IntEnum, IntFlag, ReprEnum, StrEnum,
    auto, global_enum, member, nonmember, property as enum_property, unique, verify,
)


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


class Color(Enum):
    """Colors."""

    RED = 1
    GREEN = 2
    BLUE = 3
    CRIMSON = 1

    def hexadecimal(self):
        return f"#{self.value:02x}"

    @classmethod
    def default(cls):
        return cls.GREEN

    @property
    def pretty(self):
        return self.name.title()


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value, Color(2), Color["BLUE"])
print(Color, type(Color), type(Color.RED), isinstance(Color.RED, Color), len(Color), list(Color))
print(Color.CRIMSON is Color.RED, Color.CRIMSON.name, dict(Color.__members__), Color.RED.hexadecimal(), Color.default(), Color.BLUE.pretty)
print(list(reversed(Color)), Color.RED in Color, 2 in Color, 9 in Color, Color.RED == 1, Color.RED != Color.GREEN)
print({Color.RED: "r"}[Color(1)], f"{Color.RED}", f"{Color.RED:>12}", "%s" % Color.RED, Color.RED.__class__)
attempt(Color, 9)
attempt(lambda: Color["PINK"])
attempt(lambda: Color.PINK)
attempt(lambda: Color.RED < Color.GREEN)
attempt(setattr, Color, "RED", 3)
attempt(delattr, Color, "RED")
attempt(setattr, Color.RED, "value", 3)
attempt(setattr, Color.RED, "name", 3)
attempt(lambda: type("More", (Color,), {}))
attempt(lambda: Enum(3))
print(Color.__doc__, bool(Color), bool(Color.RED), hash(Color.RED) == hash("RED"), dir(Color.RED), dir(Color)[:3])


class Planet(Enum):
    MERCURY = (3.303e23, 2.4397e6)
    EARTH = (5.976e24, 6.37814e6)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    @property
    def surface_gravity(self):
        return 6.67300e-11 * self.mass / (self.radius * self.radius)


print(Planet.EARTH.value, Planet.EARTH.surface_gravity, Planet.MERCURY.mass, Planet((3.303e23, 2.4397e6)))


class Ordinal(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return (name.lower(), start, count, list(last_values))

    A = auto()
    B = auto()


print([m.value for m in Ordinal])


class Numbers(IntEnum):
    ONE = auto()
    TWO = auto()
    TEN = 10
    ELEVEN = auto()


print(Numbers.ONE, repr(Numbers.ONE), Numbers.TWO + 1, Numbers.TEN * 2.5, sorted(Numbers, reverse=True), Numbers.ELEVEN, f"{Numbers.TEN:>5}|{Numbers.TEN}", [10, 20, 30][Numbers.ONE], Numbers.ONE == 1, isinstance(Numbers.ONE, int), Numbers("1" == "1"), max(Numbers), Numbers.TEN.bit_length(), "%d" % Numbers.TEN, {1: "x"}[Numbers.ONE])


class Level(StrEnum):
    DEBUG = auto()
    INFO = "information"


print(Level.DEBUG, repr(Level.DEBUG), Level.INFO.upper(), Level.DEBUG == "debug", f"{Level.INFO:>15}", Level("debug") is Level.DEBUG, "-".join(Level), Level.INFO.value, isinstance(Level.INFO, str))


class Permission(Flag):
    READ = auto()
    WRITE = auto()
    EXECUTE = auto()
    ALL = READ | WRITE | EXECUTE


print(Permission.READ, repr(Permission.READ | Permission.WRITE), Permission.ALL, Permission(0), repr(Permission(0)), ~Permission.READ, Permission.READ in Permission.ALL, list(Permission), list(Permission.ALL), len(Permission.ALL))
print(Permission.READ & Permission.WRITE, Permission.ALL ^ Permission.READ, bool(Permission.READ & Permission.WRITE), Permission(3), Permission.READ | Permission.EXECUTE is Permission(5), Permission.ALL.value)
attempt(Permission, 8)
attempt(Permission, "x")
attempt(lambda: Permission.READ | 1)
attempt(lambda: 1 in Permission.READ)
print((Permission.READ | Permission.WRITE).name, str(Permission.READ | Permission.WRITE), Permission.READ.__or__(3))


class Mode(IntFlag):
    R = 4
    W = 2
    X = 1


print(Mode.R | Mode.W, repr(Mode.R | Mode.W), Mode(7), repr(Mode(8)), repr(Mode(12)), ~Mode.R, repr(~Mode.R), Mode.R | 1, repr(Mode.R | 1), Mode.R + 1, list(Mode), Mode(-1), repr(Mode(0)), f"{Mode.R | Mode.X}", Mode.R == 4, list(Mode.R | Mode.X))


class Conform(Flag, boundary=CONFORM):
    A = 1
    B = 4


class Eject(Flag, boundary=EJECT):
    A = 1


class Keep(Flag, boundary=KEEP):
    A = 1


print(Conform(7), Eject(9), repr(Keep(9)), FlagBoundary.STRICT, repr(STRICT), list(FlagBoundary))


@unique
class Fine(Enum):
    A = 1
    B = 2


def duplicate():
    @unique
    class Twice(Enum):
        A = 1
        B = 1
        C = 2
        D = 2


attempt(duplicate)


def gaps():
    @verify(UNIQUE, CONTINUOUS)
    class Gaps(Enum):
        A = 1
        B = 5


def unnamed():
    @verify(NAMED_FLAGS)
    class Unnamed(Flag):
        A = 1
        B = 12


attempt(gaps)
attempt(unnamed)


class Status(Enum):
    OK = 200
    MISSING = 404

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            for one in cls:
                if one.name.lower() == value.lower():
                    return one
        return None


print(Status("ok"), Status("Missing"))
attempt(Status, "other")


class Wrong(Enum):
    A = 1

    @classmethod
    def _missing_(cls, value):
        return 5


attempt(Wrong, 3)
Animal = Enum("Animal", "ANT BEE CAT")
print(list(Animal), Animal.__module__, Animal.__qualname__)
print(list(Enum("Pairs", [("A", 10), ("B", 20)])), list(IntEnum("Count", ["X", "Y"], start=5)), list(Enum("Map", {"P": 1, "Q": 2})), list(Enum("Comma", "a, b,c")), Enum("Typed", "A B", type=int).A + 1)


class Shape(Enum):
    SQUARE = member(lambda: 4)
    helper = nonmember(5)

    class Inner:
        pass

    def method(self):
        return "m"


print(list(Shape)[0].name, Shape.helper, Shape.Inner.__name__)


def reuse():
    class Reuse(Enum):
        A = 1
        A = 2


def sunder():
    class Sunder(Enum):
        _bad_ = 1


def order():
    class Order(Enum):
        _order_ = "B A"
        A = 1
        B = 2


for function in (reuse, sunder, order):
    attempt(function)


class Ignoring(Enum):
    _ignore_ = "i names"
    names = vars()
    for i in range(3):
        names[f"day_{i}"] = i


print(list(Ignoring))


class Coordinate(bytes, Enum):
    def __new__(cls, value, label, unit):
        obj = bytes.__new__(cls, [value])
        obj._value_ = value
        obj.label = label
        obj.unit = unit
        return obj

    PX = (0, "P.X", "km")
    VY = (2, "V.Y", "km/s")


print(Coordinate.PX, Coordinate(2).unit, Coordinate.VY == b"\x02")


class Unhashable(Enum):
    A = [1, 2]
    B = {"x": 1}


print(Unhashable([1, 2]), Unhashable.B, [1, 2] in Unhashable, [3] in Unhashable)


class OrderedEnum(Enum):
    def __ge__(self, other):
        return self.value >= other.value if self.__class__ is other.__class__ else NotImplemented

    def __lt__(self, other):
        return self.value < other.value if self.__class__ is other.__class__ else NotImplemented


class Grade(OrderedEnum):
    A = 5
    B = 4
    C = 3


print(Grade.C < Grade.A, sorted(Grade), max(Grade))


class Named(Enum):
    name = "n"
    value = "v"


print(Named.name, Named.value, Named.name.value, Named.value.name)


class State(Enum):
    IDLE = auto()
    RUNNING = auto()
    DONE = auto()

    def next(self):
        members = list(State)
        return members[(members.index(self) + 1) % len(members)]


match State.RUNNING:
    case State.IDLE:
        print("idle")
    case State.RUNNING:
        print("running", State.DONE.next())


class Meta(EnumMeta):
    def __contains__(cls, item):
        return item == "anything"


class WithMeta(Enum, metaclass=Meta):
    X = 1


print("anything" in WithMeta, 1 in WithMeta, EnumMeta is EnumType)


class Base(Enum):
    def shout(self):
        return self.name + "!"


class Derived(Base):
    HEY = 1


print(Derived.HEY.shout(), Derived.HEY.HEY, isinstance(Derived.HEY, Base))
print(enum.show_flag_values(13), enum.bin(10), enum.bin(~10), auto(), Color.RED.__reduce_ex__(2))


@global_enum
class Global(Enum):
    GLOBAL_ONE = 1


print(repr(GLOBAL_ONE), str(GLOBAL_ONE))
