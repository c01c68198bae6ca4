"""Names of the library: those that always mean the same, and those that do not."""
import collections.abc
import os.path
import random as chance
import sys
import threading
import time as clock
from collections import OrderedDict, deque
from math import floor, pi
from sys import stdout
from time import sleep as pause
from threading import excepthook as first_hook

keep = stdout


class Writer:
    def write(self, text):
        keep.write(text.upper())

    def flush(self):
        pass


sys.stdout = Writer()
print("loud")
stdout.write("quiet\n")
sys.stdout = keep

threading.excepthook = lambda args: print("hooked", args.exc_type.__name__)


def fail():
    raise ValueError("x")


thread = threading.Thread(target=fail)
thread.start()
thread.join()
print(first_hook is threading.excepthook)


def use(function, *values):
    return function(*values)


print(use(len, "abc"), use(floor, 2.5), use(max, 1, 2), [*map(str, range(3))], pi)
print(use(deque, "ab"), use(OrderedDict, [(1, 2)]), isinstance([], collections.abc.Sized))
print(type(chance).__name__, threading.__name__, os.path.basename("a/b"), clock.__name__)
pause(0)
print(sorted("bca", key=ord), callable(print), ValueError, issubclass(KeyError, LookupError))


class Local:
    kind = int
    len = len
    names = sorted(["b", "a"])
    size = len("abc")

    def measure(self):
        return len("abcd")


print(Local.kind, Local.len("ab"), Local.names, Local().measure(), Local.size)

try:
    import no_such_module
except ImportError as error:
    print(error)
try:
    from threading import no_such_name
except ImportError as error:
    print(str(error).split("(")[0])


def lazily():
    import json

    return json.dumps([1, None])


print(lazily())
str = str  # bound, to what it was
print(str(5), print.__name__)
del str
print(str(6))
range = 3
print(range)
