def attempt(f):
    try:
        result = f()
    except (KeyError, IndexError) as error:
        return "lookup", type(error).__name__, str(error)
    except ValueError as error:
        return "value", str(error)
    except Exception:
        return "other"
    else:
        return "fine", result
    finally:
        print("finally")


print(attempt(lambda: {}["k"]))
print(attempt(lambda: [][1]))
print(attempt(lambda: int("x")))
print(attempt(lambda: 1 / 0))
print(attempt(lambda: 5))
try:
    try:
        raise KeyError("inner")
    except ValueError:
        print("never")
    finally:
        print("inner finally")
except KeyError as e:
    print("outer", e)
try:
    e
except NameError as error:
    print(error)


def types():
    print("types evaluated")
    return ValueError


try:
    pass
except types():
    print("never")
try:
    raise ValueError
except types() as v:
    print(repr(v))


def lazily():
    try:
        raise KeyError
    except KeyError:
        print("first")
    except undefined_name:
        print("never evaluated")


lazily()
try:
    try:
        raise ValueError("v")
    except 5:
        pass
except TypeError as error:
    print(error)
for i in range(3):
    try:
        if i == 0:
            continue
        if i == 1:
            raise ValueError(i)
        break
    except ValueError as error:
        print("caught", error)
        continue
    finally:
        print("cleanup", i)


class Custom(Exception):
    def __init__(self, code, *args):
        super().__init__(code, *args)
        self.code = code

    def __str__(self):
        return f"custom {self.code}"


class Sub(Custom, ValueError):
    pass


try:
    raise Sub(3, "x")
except ValueError as error:
    print(error, error.args, error.code, isinstance(error, Custom))
try:
    raise Custom
except TypeError as error:
    print(error)
try:
    raise "text"
except TypeError as error:
    print(error)
try:
    raise None
except TypeError as error:
    print(error)
x = 1
try:
    x = 2
    raise ValueError
    x = 3
except ValueError:
    pass
print(x)
