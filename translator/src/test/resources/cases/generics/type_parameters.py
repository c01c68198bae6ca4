def first[T](items: list[T], default: T = None) -> T:
    """The first."""
    return items[0] if items else default


print(first([1, 2]), first([], 5), first.__type_params__, first.__annotations__, first.__name__, first.__qualname__, first.__doc__)


class Stack[T]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> None:
        self.items.append(item)

    def pop(self) -> T:
        return self.items.pop()

    def map[R](self, function) -> "Stack[R]":
        result = Stack[R]()
        for item in self.items:
            result.push(function(item))
        return result

    @classmethod
    def of(cls, *items: T):
        made = cls()
        made.items.extend(items)
        return made


stack = Stack[int]()
stack.push(3)
print(stack.pop(), Stack.__type_params__, Stack.__parameters__, Stack[int], Stack.__orig_bases__, Stack.__mro__, Stack.map.__type_params__, Stack.map.__qualname__)
print(Stack.of(1, 2).map(str).items, Stack.push.__annotations__, Stack.__qualname__, Stack.__module__)


class Base:
    kind = "base"


class Pair[K: Base, V: (int, str) = int](Base):
    inner = "inner"

    def swap[S: inner](self, x: inner, k: K):
        return K, V, S


K, V, S = Pair().swap(1, 2)
print(K, V, S, K.__bound__, V.__constraints__, V.__default__, S.__bound__, K.__default__, K.has_default(), V.has_default())
print(Pair.__parameters__, Pair[Base], Pair[Base, str], Pair.swap.__annotations__)


def outer(limit):
    local = 10

    def inner[T: local](x: T, y=limit) -> T:
        return x, y, T.__bound__, local

    class Inner[T]:
        value = limit

        def get(self) -> T:
            return self.value, T, local

    return inner, Inner


inner, Inner = outer(7)
print(inner(1), Inner().get(), inner.__qualname__, Inner.__qualname__, Inner.get.__qualname__)

type Number = int | float
type Tree[T] = T | list[Tree[T]]
type Later = Undefined
print(Number, Number.__value__, Tree, Tree.__value__, Tree.__type_params__, Tree[int], Number.__name__, type(Number), Number | None)
try:
    Later.__value__
except NameError as error:
    print(error)
Undefined = int
print(Later.__value__)


class WithAlias:
    type Inside = list[int]
    x: Inside

    def f(self) -> Inside: ...


print(WithAlias.Inside.__value__, WithAlias.__annotations__, WithAlias.Inside.__module__)


def call[**P, R](function, *args: P.args, **kwargs: P.kwargs) -> R:
    return function(*args, **kwargs)


def many[*Ts](*args: *Ts) -> tuple[*Ts]:
    return args


print(call(max, 1, 2), many(1, "a"), call.__type_params__, many.__type_params__, many.__annotations__, call.__annotations__)


class Array[*Shape]:
    pass


print(Array[int, str], Array.__parameters__)


def decorate(function):
    print("decorating", function.__name__)
    return function


@decorate
def decorated[T](x: T) -> T:
    return x


print(decorated(4))


class Derived(Stack[int]):
    pass


print(Derived.__orig_bases__, Derived.__parameters__, issubclass(Derived, Stack))


class Meta(type):
    def __new__(mcls, name, bases, namespace, **keywords):
        print(name, [base.__name__ for base in bases], keywords)
        return super().__new__(mcls, name, bases, namespace)


class Managed[T](metaclass=Meta, flag=1):
    def who(self):
        return __class__, super().__repr__()[:10]


print(Managed().who()[0])
try:
    Stack[int, str]
except TypeError as error:
    print(error)
try:
    class Wrong[T](Stack): pass
    class Worse[T, T2 = int, T3 = str]: pass
    print(Worse[int], Worse[int, float])
except TypeError as error:
    print(error)

def generator[T](items: list[T]):
    for item in items:
        yield item

print(list(generator([1, 2])))
from dataclasses import dataclass, field

@dataclass
class Box[T]:
    content: T
    rest: list[T] = field(default_factory=list)

print(Box(3), Box[int](4), Box.__doc__)
