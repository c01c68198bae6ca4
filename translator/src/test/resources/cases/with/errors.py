def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error, "|", error.__context__)


class NoExit:
    def __enter__(self):
        return self


class NoEnter:
    def __exit__(self, *args):
        pass


class FailsEnter:
    def __enter__(self):
        raise ValueError("enter")

    def __exit__(self, *args):
        print("never")


class FailsExit:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        raise ValueError("exit")


class BadTruth:
    def __bool__(self):
        raise ValueError("truth")


class ReturnsBad:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return BadTruth()


def use(manager, fail=False):
    with manager:
        if fail:
            raise KeyError("body")
        return "done"


attempt(lambda: use(NoExit()))
attempt(lambda: use(NoEnter()))
attempt(lambda: use(5))
attempt(lambda: use(FailsEnter()))
attempt(lambda: use(FailsExit()))
attempt(lambda: use(FailsExit(), True))
attempt(lambda: use(ReturnsBad()))
attempt(lambda: use(ReturnsBad(), True))


class Instance:
    pass


o = Instance()
o.__enter__ = lambda: print("instance enter")
o.__exit__ = lambda *a: None
attempt(lambda: use(o))


class Log:
    def __enter__(self):
        print("enter")

    def __exit__(self, *args):
        print("exit", [getattr(a, "__name__", str(a)) for a in args[:2]])


def all_ways(how):
    while True:
        with Log():
            if how == "break":
                break
            if how == "return":
                return "returned"
            if how == "raise":
                raise ValueError("raised")
        return "end"
    return "broke"


for how in ("break", "return", "raise", "end"):
    attempt(lambda: all_ways(how))
