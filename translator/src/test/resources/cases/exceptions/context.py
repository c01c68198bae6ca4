import_error = None


def show(error):
    print(repr(error), "| cause", repr(error.__cause__), "| context", repr(error.__context__), error.__suppress_context__)


try:
    try:
        raise ValueError("a")
    except ValueError:
        raise KeyError("b")
except KeyError as error:
    show(error)
try:
    try:
        raise ValueError("a")
    except ValueError as e:
        raise KeyError("b") from e
except KeyError as error:
    show(error)
try:
    try:
        raise ValueError("a")
    except ValueError:
        raise KeyError("b") from None
except KeyError as error:
    show(error)
try:
    try:
        raise ValueError("a")
    finally:
        raise KeyError("b")
except KeyError as error:
    show(error)


def helper():
    raise TypeError("helper")


try:
    try:
        raise ValueError("a")
    except ValueError:
        helper()
except TypeError as error:
    show(error)
try:
    try:
        raise ValueError("a")
    except ValueError:
        try:
            helper()
        except TypeError:
            pass
        raise KeyError("c")
except KeyError as error:
    show(error)
try:
    try:
        raise ValueError("a")
    except ValueError:
        raise
except ValueError as error:
    show(error)


def reraise():
    raise


try:
    try:
        raise ValueError("deep")
    except ValueError:
        reraise()
except ValueError as error:
    show(error)
try:
    raise
except RuntimeError as error:
    show(error)
try:
    raise KeyError("x") from ValueError
except KeyError as error:
    show(error)
try:
    raise KeyError("x") from "bad"
except TypeError as error:
    show(error)


def gen():
    try:
        yield 1
    except ValueError:
        yield 2
        raise KeyError("from generator")


g = gen()
next(g)
print(g.throw(ValueError("thrown")))
try:
    next(g)
except KeyError as error:
    show(error)
try:
    {}["missing"]
except KeyError as first:
    try:
        [][0]
    except IndexError as second:
        show(second)
e = ValueError("explicit")
e.add_note("a note")
print(e.__notes__)
try:
    raise e
except ValueError as caught:
    print(caught is e, caught.__traceback__ is not None)
    caught.__context__ = KeyError("set by hand")
    show(caught)


class Manager:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise KeyError("exit")


try:
    with Manager():
        raise ValueError("body")
except KeyError as error:
    show(error)
try:
    try:
        raise ValueError("a")
    except (lambda: undefined)():
        pass
except NameError as error:
    show(error)
