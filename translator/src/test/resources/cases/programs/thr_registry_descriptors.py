from __future__ import annotations
import functools, threading, types, typing, weakref, inspect, operator
from typing import Any, Callable, Self


class synchronized:
    """Decorator: per instance lock; works as a descriptor."""

    def __init__(self, fn):
        functools.update_wrapper(self, fn)
        self.fn = fn

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        return functools.partial(self, obj)

    def __call__(self, obj, *a, **k):
        lock = obj.__dict__.setdefault("_lock", threading.RLock())
        with lock:
            return self.fn(obj, *a, **k)


class Typed:
    def __init__(self, kind, check=None):
        self.kind, self.check = kind, check

    def __set_name__(self, owner, name):
        self.name = name
        owner.__dict__.get("_fields", []).append(name)

    def __get__(self, obj, owner):
        return self if obj is None else obj.__dict__[self.name]

    def __set__(self, obj, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{type(obj).__name__}.{self.name}: {self.kind.__name__} expected")
        if self.check and not self.check(value):
            raise ValueError(f"bad {self.name}: {value!r}")
        obj.__dict__[self.name] = value


class Singleton(type):
    _instances: dict[type, Any] = {}
    _guard = threading.Lock()

    def __call__(cls, *args, **kwargs):
        with cls._guard:
            if cls not in cls._instances:
                cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class classproperty(property):
    def __get__(self, obj, owner=None):
        return self.fget(owner)


class Account:
    _fields = []
    owner = Typed(str, str.strip)
    balance = Typed(int, lambda v: v >= 0)

    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance

    @synchronized
    def add(self, amount: int = 1) -> Self:
        """Adds."""
        self.balance += amount
        return self

    @classproperty
    def label(cls):
        return cls.__name__.upper()

    def __setattr__(self, name, value):
        if name not in self._fields and not name.startswith("_"):
            raise AttributeError(f"unknown field {name}")
        object.__setattr__(self, name, value)

    def __getattribute__(self, name):
        if name == "secret":
            return "intercepted"
        return super().__getattribute__(name)

    def __dir__(self):
        return [*self._fields, "zzz"]

    def __eq__(self, other):
        return vars(self).items() >= vars(other).items() if isinstance(other, Account) else NotImplemented

    __hash__ = None


class Registry(metaclass=Singleton):
    def __init__(self, name="main"):
        self.name = name
        self.made = 0

    def __class_getitem__(cls, item):
        return f"{cls.__name__}<{getattr(item, '__name__', item)}>"

    def __missing__(self, k):
        return k


class Meta(type):
    def __instancecheck__(cls, obj):
        return hasattr(obj, "quack")

    def __subclasscheck__(cls, sub):
        return "quack" in dir(sub)

    def __contains__(cls, x):
        return x == 42

    def __add__(cls, other):
        return type(cls.__name__ + other.__name__, (cls, other), {})

    @property
    def shout(cls):
        return cls.__name__ + "!"


class Duck(metaclass=Meta): ...
class Swan(metaclass=Meta):
    def quack(self): return "honk"


acc = Account("ada")
ts = [threading.Thread(target=lambda: [acc.add(2) for _ in range(50)]) for _ in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(acc.balance, Account.add.__doc__, Account.add.__name__, Account.label, acc.label, acc.secret, dir(acc), acc._fields)
for bad in (lambda: Account(5), lambda: Account(" "), lambda: acc.add(-1000), lambda: setattr(acc, "nope", 1), lambda: acc.nope, lambda: hash(acc), lambda: Account("x").balance.x, lambda: Account.missing, lambda: acc < acc, lambda: acc(), lambda: acc[0], lambda: len(acc), lambda: -acc, lambda: acc + 1, lambda: iter(acc), lambda: Account("a", 1, 2), lambda: Account(), lambda: Account("a", bal=1), lambda: next(5), lambda: [1][1.5], lambda: {[]: 1}, lambda: "a" + 1, lambda: object().x, lambda: int([]), lambda: sum(["a"]), lambda: max([]), lambda: zip([1], [1, 2], strict=True).__next__() and list(zip([1], [1, 2], strict=True)), lambda: isinstance(1, "int"), lambda: type("X", (int, str), {}), lambda: "abc".index("z"), lambda: [].pop(), lambda: {}.popitem(), lambda: "x".join([1]), lambda: chr(-1), lambda: ord("ab"), lambda: round("1"), lambda: "%d" % "a", lambda: "{}{}".format(1), lambda: "{a}".format(b=1), lambda: f"{1:s}", lambda: range(1, 2, 0), lambda: bytes(-1), lambda: abs("x"), lambda: print(end=5), lambda: super().x):
    try:
        print("no error", bad())
    except Exception as e:
        print(type(e).__name__, e)
made = []
ts = [threading.Thread(target=lambda: made.append(Registry("n"))) for _ in range(5)]
for t in ts: t.start()
for t in ts: t.join()
print(len(set(map(id, made))), Registry() is made[0], Registry[int], Registry["x"])
print(isinstance(Swan(), Duck), isinstance(5, Duck), issubclass(Swan, Duck), 42 in Duck, (Duck + Swan).__name__, (Duck + Swan)().quack(), Duck.shout, hasattr(Duck(), "shout"))
print(acc == Account("ada", 400), acc != Account("bob"), acc == 5, Account.__hash__)
class Slot:
    __slots__ = ("a", "__weakref__")
    __match_args__ = ("a",)
s = Slot(); s.a = [1, 2]
match s:
    case Slot([x, y]): print("slot", x, y, weakref.ref(s)() is s)
m = types.MethodType(lambda self, k: (self is acc, k), acc)
print(m(5), operator.attrgetter("owner", "balance")(acc), operator.methodcaller("add", 5)(acc).balance, inspect.isdatadescriptor(Account.__dict__["owner"]), types.SimpleNamespace(a=1, b="x"))
print(type(acc.add), callable(acc), Account.__dict__["balance"].name, typing.get_type_hints(Account.add) if False else Account.__init__.__code__.co_varnames, Account.__init__.__defaults__)
