"""Managers of the program that look at the exception, between others."""
import contextlib
import threading

lock = threading.Lock()


class Swallow:
    def __enter__(self):
        return "inside"

    def __exit__(self, kind, error, trace):
        print("leaving", kind and kind.__name__, error)
        return kind is ValueError


@contextlib.contextmanager
def tag(name):
    print("<" + name + ">")
    try:
        yield name
    except KeyError as error:
        print("swallowed", repr(error))
    finally:
        print("</" + name + ">")


def swallowing(error):
    with lock, Swallow() as state:
        print(state)
        raise error
    return "after"


print(swallowing(ValueError("a")), lock.locked())
try:
    swallowing(TypeError("b"))
except TypeError as error:
    print(repr(error), lock.locked())
with tag("p") as name:
    print(name)
    raise KeyError("k")
with contextlib.suppress(ZeroDivisionError):
    print(1 // 0)
with contextlib.ExitStack() as stack:
    stack.callback(print, "callback")
    stack.enter_context(lock)
    print(lock.locked())
print(lock.locked())
