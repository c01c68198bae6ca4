import abc
from abc import ABC, ABCMeta, abstractmethod, get_cache_token, update_abstractmethods


class Shape(ABC):
    """A shape."""

    @abstractmethod
    def area(self):
        """Its area."""

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def make(cls): ...

    @staticmethod
    @abstractmethod
    def helper(): ...

    def describe(self):
        return f"{self.name}: {self.area()}"


class Square(Shape):
    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side**2

    @property
    def name(self):
        return "square"

    @classmethod
    def make(cls):
        return cls(1)

    @staticmethod
    def helper():
        return 1


class Half(Shape):
    def area(self):
        return super().area()


def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__name__, error)


print(Square(3).describe(), Square.make().side, Square.helper())
attempt(Shape)
attempt(Half)
print(sorted(Shape.__abstractmethods__), Square.__abstractmethods__)
print(type(Shape), type(ABC), ABC, ABCMeta, Shape.__mro__)
print(isinstance(Square(1), Shape), issubclass(Half, Shape), isinstance(3, Shape))


class One(ABC):
    @abstractmethod
    def run(self): ...


attempt(One)
attempt(type, "X", (One,), {})


@Shape.register
class Round:
    pass


print(isinstance(Round(), Shape), issubclass(Round, Shape), Round.__mro__)
attempt(Shape.register, 3)
print(type(Round()).__name__)
attempt(lambda: issubclass(3, Shape))


class Sized(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Sized:
            return any("__len__" in base.__dict__ for base in other.__mro__) or NotImplemented
        return NotImplemented


class Box:
    def __len__(self):
        return 0


class Narrow(Sized):
    pass


print(isinstance(Box(), Sized), isinstance([], Sized), isinstance(3, Sized), isinstance(Box(), Narrow))
Narrow.register(Box)
print(isinstance(Box(), Narrow))


class Base(ABC):
    pass


class Middle(ABC):
    pass


Base.register(Middle)
attempt(Middle.register, Base)
print(issubclass(Middle, Base), issubclass(Base, Middle))
Middle.register(int)
print(isinstance(3, Base), isinstance(True, Base), isinstance(3.0, Base))
token = get_cache_token()
Middle.register(float)
print(isinstance(3.0, Base), get_cache_token() != token)


class Meta(ABCMeta):
    def __new__(mcls, name, bases, namespace, *, tag="none", **keywords):
        made = super().__new__(mcls, name, bases, namespace, **keywords)
        made.tag = tag
        return made


class Tagged(metaclass=Meta, tag="a tag"):
    @abstractmethod
    def x(self): ...


print(Tagged.tag, type(Tagged).__name__)
attempt(Tagged)


class Late(ABC):
    @abstractmethod
    def f(self): ...

    @abstractmethod
    def g(self): ...


Late.f = lambda self: 1
attempt(Late)
print(update_abstractmethods(Late) is Late)
attempt(Late)
print(update_abstractmethods(int))
print(hasattr(int, "__abstractmethods__"), abstractmethod(lambda: 1).__isabstractmethod__)


class Plugin(ABC):
    registry = {}

    def __init_subclass__(cls, /, name=None, **kwargs):
        super().__init_subclass__(**kwargs)
        if name:
            Plugin.registry[name] = cls

    @abstractmethod
    def run(self, text): ...


class Upper(Plugin, name="upper"):
    def run(self, text):
        return text.upper()


class Reverse(Plugin, name="reverse"):
    def run(self, text):
        return text[::-1]


for name, plugin in Plugin.registry.items():
    print(name, plugin().run("abc"))


class Old(ABC):
    @abc.abstractproperty
    def p(self): ...

    @abc.abstractclassmethod
    def c(cls): ...

    @abc.abstractstaticmethod
    def s(): ...


attempt(Old)
print([n for n in dir(abc) if not n.startswith("_")])
print(abstractmethod.__name__, abstractmethod.__module__, ABC.__module__)
print(isinstance(Square, ABCMeta), ABC.__slots__, "_abc_impl" in Shape.__dict__)


class Context(ABC):
    def __enter__(self):
        return self

    @abstractmethod
    def __exit__(self, *args):
        return None


class Real(Context):
    def __exit__(self, *args):
        return super().__exit__(*args)


with Real() as real:
    print(type(real).__name__)
