def order():
    print("a")
    try:
        print("b")
        return "returned"
    finally:
        print("c")


print(order())


def override():
    try:
        return "try"
    finally:
        return "finally"


print(override())


def swallow():
    try:
        raise ValueError("lost")
    finally:
        return "swallowed"


print(swallow())


def loop_break():
    for i in range(3):
        try:
            raise ValueError
        finally:
            break
    return i


print(loop_break())


def loop_continue():
    out = []
    for i in range(3):
        try:
            out.append(i)
            1 / 0
        finally:
            continue
    return out


print(loop_continue())


def nested():
    try:
        try:
            return "inner"
        finally:
            print("first")
    finally:
        print("second")


print(nested())


def value_computed_before():
    x = 1
    try:
        return x
    finally:
        x = 2


print(value_computed_before())


def conditional(flag):
    try:
        raise KeyError("k")
    finally:
        if flag:
            return "discarded"


print(conditional(True))
try:
    conditional(False)
except KeyError as error:
    print("kept", error)


def raising():
    try:
        return 1
    finally:
        raise ValueError("from finally")


try:
    raising()
except ValueError as error:
    print(error, error.__context__)


def return_in_loop():
    for i in range(5):
        try:
            if i == 2:
                return i
        finally:
            print("f", i)


print(return_in_loop())


def while_finally():
    n = 0
    while True:
        try:
            n += 1
            if n < 3:
                continue
            break
        finally:
            print("n", n)
    return n


print(while_finally())


def effects():
    log = []
    try:
        return log.append("value") or log
    finally:
        log.append("finally")
        return log


print(effects())


def deep():
    try:
        try:
            1 / 0
        finally:
            print("one")
    except ZeroDivisionError as error:
        print("two", error)
    else:
        print("never")
    finally:
        print("three")
    return "four"


print(deep())


def raise_in_all():
    try:
        raise ValueError("try")
    except ValueError:
        raise KeyError("except")
    finally:
        raise IndexError("finally")


try:
    raise_in_all()
except IndexError as error:
    print(repr(error), repr(error.__context__), repr(error.__context__.__context__))
