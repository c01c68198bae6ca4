import functools
import inspect
from dataclasses import dataclass
from typing import Optional


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


def plain(a, b=2, /, c: int = 3, *args: str, d, e="x", **rest) -> Optional[int]:
    """Documentation.

    Indented more:
        deeper
    """


class Base:
    """The base."""

    def method(self, x, y: list[int] = []):
        """The method."""

    @classmethod
    def make(cls, n): ...

    @staticmethod
    def helper(q, *, w=1): ...

    @property
    def value(self):
        return 1


class Derived(Base):
    def __init__(self, first, second=None):
        pass

    def method(self, x, y=None): ...

    def __call__(self, z): ...


class New:
    def __new__(cls, a, b=1):
        return super().__new__(cls)


@dataclass
class Data:
    x: int
    y: str = "y"


def generator():
    yield 1


def decorator(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@decorator
def wrapped(p, q=1): ...


for target in (plain, Base.method, Base().method, Base.make, Base.helper, Derived, Derived(1), New, Data, Base, wrapped, lambda x, *y: x, functools.partial(plain, 1, c=9), generator):
    attempt(inspect.signature, target)
attempt(inspect.signature, 3)
signature = inspect.signature(plain)
print(repr(signature), list(signature.parameters), signature.return_annotation)
for parameter in signature.parameters.values():
    print(parameter, repr(parameter), parameter.kind, parameter.kind.name, parameter.kind.description, parameter.default is inspect.Parameter.empty, parameter.annotation)
bound = signature.bind(1, 2, 3, "v", d=4, z=5)
print(bound, bound.args, bound.kwargs, bound.arguments)
bound = inspect.signature(Data).bind(1)
bound.apply_defaults()
print(bound, bound.arguments, bound.signature)
attempt(signature.bind)
attempt(signature.bind, 1)
attempt(inspect.signature(Data).bind, 1, 2, 3)
attempt(inspect.signature(Data).bind, 1, z=3)
attempt(inspect.signature(Data).bind, 1, x=3)
print(signature.bind_partial(d=1))
print(signature.replace(return_annotation=int), signature == inspect.signature(plain))
made = inspect.Signature([inspect.Parameter("a", inspect.Parameter.POSITIONAL_ONLY), inspect.Parameter("b", inspect.Parameter.KEYWORD_ONLY, default=3)])
print(made, inspect.Parameter("x", inspect.Parameter.VAR_KEYWORD))
attempt(inspect.Parameter, "1x", inspect.Parameter.KEYWORD_ONLY)
attempt(inspect.Parameter, "x", inspect.Parameter.VAR_POSITIONAL, default=1)
attempt(inspect.Signature, [inspect.Parameter("b", inspect.Parameter.KEYWORD_ONLY), inspect.Parameter("a", inspect.Parameter.POSITIONAL_ONLY)])
print(inspect.isfunction(plain), inspect.isfunction(len), inspect.ismethod(Base().method), inspect.ismethod(plain), inspect.isclass(Base), inspect.isbuiltin(len), inspect.ismodule(inspect), inspect.isroutine(str.join), inspect.isgeneratorfunction(generator), inspect.isgenerator(generator()), inspect.iscoroutinefunction(plain), inspect.isabstract(Base), inspect.isdatadescriptor(Base.value), inspect.ismethoddescriptor(str.join))
print(inspect.getdoc(plain))
print(inspect.getdoc(Derived), inspect.getdoc(Derived.method), inspect.getdoc(Derived(1).method))
print(repr(inspect.cleandoc("  first\n    second\n      third\n\n")))
print([name for name, _ in inspect.getmembers(Base) if not name.startswith("_")], [name for name, _ in inspect.getmembers(Base, inspect.isfunction)])
print(inspect.getmro(Derived), inspect.unwrap(wrapped).__name__, inspect.getmodule(plain).__name__)
print(inspect.get_annotations(plain), inspect.getattr_static(Base(), "value").__class__.__name__)
print(inspect.getcallargs(wrapped, 1))


def where():
    frame = inspect.currentframe()
    return frame.f_code.co_name, frame.f_back.f_code.co_name


print(where())


