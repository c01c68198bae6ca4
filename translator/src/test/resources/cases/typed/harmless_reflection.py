"""Looks at attributes by vars and dir, at builtins, and at what a thread runs."""
import builtins
import threading


class Plain:
    def __init__(self):
        self.a = 1
        self.b = "x"


class Quiet(threading.Thread):
    def run(self):
        try:
            self.value = self._target(*self._args)
        finally:
            del self._target, self._args


def double(n):
    return n * 2


def triple(n):
    return n * 3


def changed():
    vars(plain)["a"] = 5
    return plain.a


plain = Plain()
print(sorted(vars(plain).items()), changed(), "a" in dir(plain))
print(builtins.TimeoutError is TimeoutError, builtins.len([1, 2]))
thread = Quiet(target=double, args=(21,))
thread.start()
thread.join()
print(thread.value)
other = Quiet(target=double, args=(21,))
other._target = triple
other.start()
other.join()
print(other.value)
