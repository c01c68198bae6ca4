class Manager:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name.upper()

    def __exit__(self, kind, value, traceback):
        print("exit", self.name, kind.__name__ if kind else None, value, traceback is not None)
        return self.swallow


with Manager("a") as a:
    print(a)
with Manager("a"), Manager("b") as b:
    print(b)
with Manager("s", True):
    raise ValueError("swallowed")
print("after")
try:
    with Manager("outer"), Manager("inner", False):
        raise KeyError("through")
except KeyError as error:
    print("caught", error)
with (
    Manager("p1") as x,
    Manager("p2", True) as y,
):
    print(x, y)
    1 / 0


def returns():
    with Manager("r"):
        return "value"


print(returns())


def swallowed_return():
    with Manager("sr", True):
        raise ValueError
    return "after swallow"


print(swallowed_return())


def falls_through():
    with Manager("f", True):
        raise ValueError


print(falls_through())
for i in range(3):
    with Manager(f"loop{i}"):
        if i == 0:
            continue
        break


class Target:
    pass


t = Target()
with Manager("attr") as t.x, Manager("item") as [*t.y]:
    print(t.x, t.y)


class Pair(Manager):
    def __enter__(self):
        super().__enter__()
        return 1, 2


with Pair("pair") as (p, q):
    print(p, q)
with Manager("one"):
    with Manager("two", True):
        raise ValueError
    print("between")


def generator():
    with Manager("gen"):
        yield 1
        yield 2


for v in generator():
    print(v)
g = generator()
print(next(g))
g.close()


def nested_return():
    with Manager("n1"):
        with Manager("n2"):
            for i in range(5):
                if i == 1:
                    return i


print(nested_return())
with Manager("unpack", True) as (a, b):
    print("never")
print("end")
