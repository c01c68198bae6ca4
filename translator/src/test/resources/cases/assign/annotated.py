x: int = 1
y: "later"
print(x, __annotations__)


class C:
    a: int
    b: str = "b"
    (c): float = 1.5
    __private: list = []
    print(sorted(__annotations__))


print(C.__annotations__, C.b, C.c)


def f():
    local: undefined_name = 3
    other: also_undefined
    return local


print(f(), f.__annotations__)


def g(a: int, *b: str, c: float = 1.0, **d: dict) -> None:
    pass


print(g.__annotations__)
o = C()
o.attr: int = 5
print(o.attr, "attr" in C.__annotations__)
d = {}
d["k"]: int = 7
print(d)
try:
    bad: missing_name = 1
except NameError as error:
    print(error, bad)
if False:
    z: complex = 1
print("z" in __annotations__)
