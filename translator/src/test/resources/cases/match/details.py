class Logged:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        print("eq", self.value, other)
        return self.value == other


match Logged(2):
    case 1:
        print("one")
    case 2:
        print("two")


def guard(x):
    print("guard", x)
    return x > 1


match 5:
    case x if guard(0):
        print("never")
    case x if guard(x):
        print("second", x)


def bindings(subject):
    try:
        match subject:
            case [a, b, 3]:
                return "first", a, b
            case [a, *_]:
                return "second", a
        return "none", a
    except UnboundLocalError as error:
        return str(error)


print(bindings([1, 2, 3]), bindings([1, 2, 4]), bindings(5))


def returns(command):
    match command.split():
        case ["go", ("north" | "south") as direction]:
            return f"going {direction}"
        case ["go", other]:
            return f"cannot go {other}"
        case ["drop", *objects] if objects:
            return f"dropping {', '.join(objects)}"
        case ["quit" | "exit"]:
            return "bye"
        case []:
            return "nothing"
        case [verb, *_]:
            return f"unknown {verb}"


for c in ("go north", "go up", "drop a b", "drop", "quit", "", "sing a song"):
    print(returns(c))


def loop():
    out = []
    for item in [1, "a", None, [2], 9]:
        match item:
            case None:
                continue
            case int() if item > 5:
                break
            case int() | str():
                out.append(item)
            case [x]:
                out.append(x * 10)
    return out


print(loop())


class A:
    __match_args__ = ("a",)
    a = 1


class B:
    pass


def errors(f):
    try:
        f()
    except TypeError as error:
        print(error)


def too_many():
    match A():
        case A(1, 2):
            pass


def no_args():
    match B():
        case B(1):
            pass


def twice():
    match A():
        case A(1, a=1):
            pass


def not_class():
    match 1:
        case len():
            pass


errors(too_many)
errors(no_args)
errors(twice)
errors(not_class)
match {"a": 1, "b": 2, "c": 3}:
    case {"a": 1, **others}:
        print(others)


class Mapping(dict):
    def get(self, key, default=None):
        print("get", key)
        return super().get(key, default)


match Mapping(k=1):
    case {"k": v}:
        print(v)
match (1, [2, (3, {"four": [4, 5]})]):
    case [a, [b, [c, {"four": [d, *e]}]]]:
        print(a, b, c, d, e)
match [1, 2]:
    case [1, x] | [x, 1]:
        print("or", x)
match [3, 1]:
    case [1, x] | [x, 1]:
        print("or", x)
match {"x": (1, 2)}:
    case {"x": (1, y)} | {"x": (y, 1)}:
        print("mapping or", y)


def outer():
    value = 1
    match 5:
        case value:
            pass
    return value


print(outer())


def captured():
    match 7:
        case n:
            return lambda: n


print(captured()())
match 1:
    case bool():
        print("bool")
    case int(real=r):
        print("int", r)
match "abc":
    case str(s):
        print(s)
match []:
    case [*_]:
        print("any sequence")
match 0:
    case 0 if False:
        pass
    case _:
        print("default")
