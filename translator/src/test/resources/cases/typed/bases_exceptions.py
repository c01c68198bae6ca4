"""Exception classes with constructors, fields and methods."""

class JobFailed(Exception):
    """A job failed."""

    def __init__(self, job, original):
        super().__init__(f"job {job!r} failed: {original!r}")
        self.job = job
        self.original = original


class ConfigError(Exception):
    code = 7

    def __init__(self, key, hint=None):
        super().__init__(key, hint)
        self.key, self.hint = key, hint

    def __str__(self):
        return f"bad config {self.key!r}" + (f" ({self.hint})" if self.hint else "")


class Plain(ValueError):
    pass


class Below(Plain):
    def __init__(self, n):
        super().__init__("below %d" % n)
        self.n = n


class Keeper(Exception):
    def __init__(self, a, b=2):
        self.a = a
        self.b = b


class Shown(RuntimeError):
    def __str__(self):
        return "shown " + repr(self.args)


def run(k):
    if k == 0:
        raise JobFailed("j", k)
    if k == 1:
        raise ConfigError("key")
    if k == 2:
        raise ConfigError("key", hint="h")
    if k == 3:
        raise Plain("p", 1)
    if k == 4:
        raise Below(4)
    if k == 5:
        raise Keeper(1, 3)
    if k == 6:
        raise Keeper(1)
    if k == 7:
        raise Keeper(1, b=9)
    if k == 8:
        raise Shown("x", 2)
    raise Shown


for k in range(10):
    try:
        run(k)
    except JobFailed as e:
        print("JobFailed", e, e.args, e.job, e.original, repr(e))
    except ConfigError as e:
        print("ConfigError", e, e.args, e.key, e.hint, e.code, repr(e))
    except Below as e:
        print("Below", e, e.n, e.args)
    except Plain as e:
        print("Plain", e, e.args)
    except Keeper as e:
        print("Keeper", e, e.args, e.a, e.b)
    except Exception as e:
        print(type(e).__name__, e, e.args)

try:
    try:
        run(0)
    except JobFailed as e:
        made = ConfigError("made")
        print(made.__context__)
        raise ConfigError("k2") from e
except ConfigError as e:
    print(repr(e.__cause__), e.__cause__.job, e.__context__ is e.__cause__)
    e.add_note("n1")
    print(e.__notes__)

E2 = [JobFailed, ConfigError][1]
x = E2("dyn")
print(x, x.args, x.hint, isinstance(x, ConfigError), E2.__mro__)
x.other = 5
print(x.other)
k2 = (lambda c: c(1, b=4))(Keeper)
print(k2.args, k2.a, k2.b)
try:
    JobFailed("a")
except TypeError as e:
    print(e)
