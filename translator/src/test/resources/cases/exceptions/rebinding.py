def reassigned():
    try:
        raise ValueError("v")
    except ValueError as e:
        e = str(e) + "!"
        print(e)
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


print(reassigned())


def deleted():
    try:
        raise ValueError("v")
    except ValueError as e:
        del e
    return "ok"


print(deleted())


def before():
    e = "before"
    try:
        raise ValueError("v")
    except ValueError as e:
        print(e)
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


print(before())


def not_raised():
    e = "kept"
    try:
        pass
    except ValueError as e:
        pass
    return e


print(not_raised())


def captured():
    try:
        raise ValueError("v")
    except ValueError as e:
        f = lambda: e
        print(f())
    try:
        f()
    except NameError as error:
        print(error)


captured()


def nested():
    try:
        raise ValueError("outer")
    except ValueError as e:
        try:
            raise KeyError("inner")
        except KeyError as e:
            print(repr(e))
        try:
            print(e)
        except UnboundLocalError as error:
            print(error)


nested()


def same_name_twice():
    try:
        raise ValueError(1)
    except ValueError as e:
        a = e
    try:
        raise ValueError(2)
    except ValueError as e:
        b = e
    return a, b


print(same_name_twice())
try:
    raise ValueError("module level")
except ValueError as e:
    e2 = e
print(e2, "e" in globals())


def returns():
    try:
        raise ValueError("v")
    except ValueError as e:
        return e


print(repr(returns()))


def escapes():
    try:
        raise ValueError("first")
    except ValueError as e:
        raise KeyError("second") from e


try:
    escapes()
except KeyError as k:
    print(repr(k.__cause__), k.__suppress_context__)
