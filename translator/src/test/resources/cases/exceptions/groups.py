def attempt(f):
    try:
        f()
    except BaseException as error:
        return repr(error)
    return "nothing"


def one():
    try:
        raise ExceptionGroup("g", [ValueError(1), TypeError(2), ValueError(3)])
    except* ValueError as g:
        print("values", g.exceptions)
    except* TypeError as g:
        print("types", g.exceptions)
    else:
        print("never")
    finally:
        print("finally")


print(attempt(one))


def rest():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        print("took values")


print(attempt(rest))


def naked():
    try:
        raise ValueError("naked")
    except* ValueError as g:
        print(repr(g))


print(attempt(naked))


def raising():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError:
        raise TypeError("new")
    except* KeyError:
        raise


print(attempt(raising))


def nested():
    try:
        raise ExceptionGroup("outer", [ExceptionGroup("inner", [OSError(1), ValueError(2)]), OSError(3)])
    except* OSError as g:
        print(repr(g))
    except* ValueError as g:
        print(repr(g))


print(attempt(nested))


def nothing():
    try:
        pass
    except* ValueError:
        print("never")
    else:
        print("else")


print(attempt(nothing))


def tuple_of_types():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2), TypeError(3)])
    except* (ValueError, KeyError) as g:
        print(len(g.exceptions))
    except* Exception as g:
        print(repr(g))


print(attempt(tuple_of_types))


def not_matching():
    try:
        raise KeyError("k")
    except* ValueError:
        print("never")


print(attempt(not_matching))


def group_type():
    try:
        raise ValueError
    except* ExceptionGroup:
        pass


print(attempt(group_type))
g = ExceptionGroup("top", [ValueError("a"), ExceptionGroup("in", [KeyError("b")])])
print(g.split(ValueError), g.subgroup(KeyError), g.message)
print(g.subgroup(lambda e: isinstance(e, KeyError)))
