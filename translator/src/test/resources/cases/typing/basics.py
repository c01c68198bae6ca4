import typing
from typing import (
    TYPE_CHECKING, Annotated, Any, AnyStr, Callable, ClassVar, Dict, Final, Generic, List, Literal, NewType,
    NoReturn, Optional, ParamSpec, Protocol, Self, Tuple, Type, TypedDict, TypeVar, TypeVarTuple, Union,
    Required, NotRequired, cast, final, get_args, get_origin, get_type_hints, overload, override, runtime_checkable,
)


def attempt(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except Exception as error:
        print(type(error).__name__, error)


T = TypeVar("T")
K = TypeVar("K", bound=int)
V = TypeVar("V", int, str)
C = TypeVar("C", covariant=True)
P = ParamSpec("P")
Ts = TypeVarTuple("Ts")
UserId = NewType("UserId", int)
print(T, K, V, C, P, Ts, K.__bound__, V.__constraints__, T.__name__, P.args, P.kwargs, C.__covariant__)
print(List[int], Dict[str, List[int]], Tuple[int, ...], Tuple[()], Tuple[int, str], Type[int], typing.List, typing.Set[int])
print(Optional[int], Union[int, str], Union[int, None], Union[int], Union[int, str, int], Union[int, Union[str, float]], Optional[Union[int, str]], Optional[List[T]])
print(Callable[[int, str], bool], Callable[..., Any], Callable[[], None], Callable[P, T])
print(Any, NoReturn, Self, Literal["a", 1, True, None], ClassVar[int], Final[int], ClassVar, Annotated[int, "doc", 3], Literal[Literal[1, 2], 3])
print(list[int], dict[str, list[int]], tuple[int, ...], int | str, int | None, list[int] | None, Optional[int] == Union[int, None], int | str == str | int)
print(List["Node"], Optional["Node"], Union["A", "B"], list["Node"])
print(T | int, int | T, Optional[int] | str, List[int] | None, "x" if not TYPE_CHECKING else "y")
print(get_origin(List[int]), get_args(List[int]), get_origin(Union[int, str]), get_args(Optional[int]), get_origin(int), get_args(int), get_origin(list[int]), get_args(dict[str, int]), get_args(Callable[[int], str]), get_origin(Annotated[int, 1]), get_args(Annotated[int, 1]), get_origin(int | str), get_origin(Literal[1]), get_args(Literal[1, "a"]), get_origin(List))
print(List[T][int], Dict[K, T][int, str], Union[T, int][str], Callable[[T], K][str, int], List[Dict[str, T]][float], Optional[T][int], Tuple[T, ...][int], list[T][int])
print(UserId, UserId(5), UserId.__name__, UserId.__supertype__, Optional[UserId])
print(Union[int, str] == Union[str, int], hash(List[int]) == hash(List[int]), List[int] == List[int], List[int] == List[str], Literal[1] == Literal[True], {Union[int, str]: 1}[Union[str, int]])
attempt(lambda: List[int, str])
attempt(lambda: List[int][str])
attempt(lambda: Dict[int])
attempt(lambda: Union[()])
attempt(lambda: Optional[int, str])
attempt(lambda: isinstance(3, List[int]))
attempt(lambda: isinstance([], List))
attempt(lambda: isinstance(3, Union[int, str]))
attempt(lambda: isinstance(3, Optional[int]))
attempt(lambda: isinstance(3, Any))
attempt(lambda: Any())
attempt(lambda: List())
attempt(lambda: NoReturn[int])
attempt(lambda: ClassVar[int, str])
attempt(lambda: TypeVar("X", int))
attempt(lambda: TypeVar("X", covariant=True, contravariant=True))
attempt(lambda: Union)
attempt(lambda: cast(int, "3"))


class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: List[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)


class Pair(Generic[T, V]):
    first: T
    second: V


class IntStack(Stack[int]):
    pass


class Both(Pair[T, int], Stack[T]):
    pass


stack = Stack[int]()
stack.push(1)
print(stack.items, Stack[int], Stack[T][str], Pair[int, str], Stack.__parameters__, Pair.__parameters__, IntStack.__orig_bases__, IntStack.__mro__, Both.__parameters__, stack.__orig_class__)
print(Stack[int].push is not None, Stack[int].__origin__, Stack[int].__args__, isinstance(stack, Stack), Both.__orig_bases__)
attempt(lambda: Stack[int, str])
attempt(lambda: Pair[int])
attempt(lambda: IntStack[int])
attempt(lambda: Generic[int])
attempt(lambda: Generic[T, T])
attempt(lambda: type("X", (Generic,), {}))
attempt(lambda: isinstance(stack, Stack[int]))


@runtime_checkable
class Closable(Protocol):
    def close(self) -> None: ...


class Named(Protocol):
    name: str


class File:
    def close(self):
        pass


class Explicit(Closable):
    def close(self):
        return "closed"


print(isinstance(File(), Closable), isinstance(3, Closable), issubclass(File, Closable), Explicit().close(), isinstance(Explicit(), Closable))
attempt(lambda: Closable())
attempt(lambda: isinstance(3, Named))
attempt(lambda: issubclass(File, Named))


@runtime_checkable
class HasName(Protocol):
    name: str


class WithName:
    def __init__(self):
        self.name = "n"


print(isinstance(WithName(), HasName), isinstance(File(), HasName))
attempt(lambda: issubclass(WithName, HasName))


class Movie(TypedDict, total=False):
    title: Required[str]
    year: int


class Sequel(Movie):
    number: NotRequired[int]
    part: int


print(Movie(title="x", year=3), type(Movie(title="x")), Movie.__total__, sorted(Movie.__required_keys__), sorted(Movie.__optional_keys__), Movie.__annotations__, sorted(Sequel.__required_keys__), sorted(Sequel.__optional_keys__))
attempt(lambda: isinstance({}, Movie))
Point2D = TypedDict("Point2D", {"x": int, "y": int})
print(Point2D(x=1, y=2), Point2D.__annotations__, typing.is_typeddict(Point2D), typing.is_typeddict(dict), Point2D.__name__)


class Node:
    value: int
    next: Optional["Node"] = None
    tags: "list[str]"
    kind: ClassVar[str] = "node"
    note: Annotated[int, "meta"]

    def walk(self, depth: "int", other: "Node | None" = None, *rest: "Dict[str, int]", key: None = None) -> "List[Node]":
        return []


print(get_type_hints(Node))
print(get_type_hints(Node, include_extras=True)["note"], get_type_hints(Node.walk))


def plain(a: int, b: "str" = "x") -> None: ...


print(get_type_hints(plain), plain.__annotations__, get_type_hints(lambda: 1))


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


print(double(4), double("a"), len(typing.get_overloads(double)))


@final
class Last:
    @override
    def m(self): ...


print(Last.__final__, Last.m.__override__)


@overload
def lonely(x: int) -> int: ...


attempt(lonely, 1)
attempt(typing.assert_never, 3)


class Tree(Generic[*Ts]):
    pass


print(Tree[int, str], Tree[()], Tree.__parameters__)


class Request(Generic[T, P]):
    pass


print(Request[int, [int, str]], Request[int, ...], Request.__parameters__)
print(List[int].__module__, List[int].__origin__, typing.List.__name__, Union[int, str].__class__.__name__, Optional[int].__args__)
print(Stack.__class_getitem__(int), Type[T][int], AnyStr.__constraints__, typing.Text)
