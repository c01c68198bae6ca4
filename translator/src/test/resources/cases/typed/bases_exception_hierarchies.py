"""Hierarchies of exception classes, and where their instances go."""

import concurrent.futures
import queue
import sys
import traceback


class AppError(Exception):
    """Base of the application's errors."""

    status = 500
    default = "failed"

    def __init__(self, message=None, detail=None):
        super().__init__(message or self.default)
        self.detail = detail

    @property
    def summary(self):
        return f"{self.status} {self}"

    def to_dict(self):
        return {"status": self.status, "error": str(self), "detail": self.detail}


class NotFound(AppError):
    status = 404
    default = "not found"

    def __init__(self, name):
        super().__init__(f"no {name}", detail=name)
        self.name = name


class Denied(AppError):
    status = 403


class Wrapped(AppError):
    def __init__(self, inner):
        AppError.__init__(self, "wrapped", inner)
        self.inner = inner
        self.add_note("note of wrapped")

    def __str__(self):
        return "<" + super().__str__() + ": " + str(self.inner) + ">"

    def __repr__(self):
        return "Wrapped(%r)" % (self.inner,)


class Retry(Exception):
    def __init__(self, attempt, delay=0.5):
        self.attempt = attempt
        self.delay = delay
        super().__init__(attempt, delay)


class Timeout(TimeoutError):
    def __init__(self, seconds):
        super().__init__(f"timed out after {seconds}s")
        self.seconds = seconds


class Missing(KeyError):
    def __init__(self, key):
        super().__init__(key)
        self.key = key


class Quit(SystemExit):
    def __init__(self, code):
        super().__init__(code)
        self.why = "quit"


class Validation(ValueError):
    def __init__(self, field, value):
        message = f"bad {field}: {value!r}"
        if value is None:
            message = "missing " + field
        super().__init__(message)
        self.field, self.value = field, value
        self.errors = []

    def add(self, text):
        self.errors.append(text)
        return self

    def __len__(self):
        return len(self.errors)

    def __bool__(self):
        return True


def find(name):
    if name == "x":
        raise NotFound(name)
    if name == "d":
        raise Denied()
    if name == "v":
        raise Validation("age", None).add("one").add("two")
    if name == "r":
        raise Retry(3)
    if name == "t":
        raise Timeout(2)
    if name == "m":
        raise Missing("k")
    if name == "q":
        raise Quit(4)
    return name


def wrap(name):
    try:
        return find(name)
    except (NotFound, Denied) as e:
        raise Wrapped(e) from e
    except Retry as again:
        raise AppError(detail=again.delay) from None


for each in "axdvrtmq":
    try:
        print(wrap(each))
    except Wrapped as e:
        print(e, repr(e), e.inner.summary, e.to_dict()["status"], e.__notes__, type(e.__cause__))
    except AppError as e:
        print(e.summary, e.to_dict(), e.__cause__, e.__suppress_context__, type(e.__context__).__name__)
    except Validation as e:
        print(e, e.field, e.value, e.errors, len(e), e.args)
    except (Timeout, Missing) as e:
        print(type(e).__name__, e, e.args, getattr(e, "seconds", None), isinstance(e, OSError))
    except Quit as e:
        print("quit", e.code, e.why, e.args)

pool = concurrent.futures.ThreadPoolExecutor(2)
futures = [pool.submit(wrap, each) for each in "xdva"]
for f in futures:
    error = f.exception()
    print(type(error).__name__, error, isinstance(error, AppError))
    try:
        f.result()
    except AppError as e:
        print("app", e.detail is e.inner if isinstance(e, Wrapped) else None)
    except ValueError as e:
        print("value", e.field)
pool.shutdown()

own = concurrent.futures.Future()
own.set_exception(NotFound("future"))
try:
    own.result()
except NotFound as e:
    print(e.name, e.detail, e.__context__)


def gen():
    while True:
        try:
            yield 1
        except Retry as e:
            yield e.attempt


g = gen()
next(g)
print(g.throw(Retry(9)))

try:
    raise ExceptionGroup("many", [NotFound("g"), Denied("no"), ValueError(1)])
except* NotFound as group:
    print([e.name for e in group.exceptions])
except* (AppError, ValueError) as group:
    print(group.exceptions)

errors = queue.Queue()
errors.put(Validation("f", 1))
errors.put(NotFound("q"))
while not errors.empty():
    e = errors.get()
    print(e, e.args)
try:
    try:
        find("x")
    except NotFound as e:
        e.detail = "changed"
        e.extra = 5
        raise
except AppError as e:
    print(e.detail, e.extra)
try:
    NotFound()
except TypeError as e:
    print(e)
try:
    raise NotFound
except TypeError as e:
    print(e)
try:
    NotFound("a", "b")
except TypeError as e:
    print(e)
kinds = {"nf": NotFound, "de": Denied}
for k, cls in kinds.items():
    try:
        raise cls("made")
    except AppError as e:
        print(k, e, cls.status, cls.__name__, cls.__doc__, cls.__mro__[1].__name__)
stored = None
try:
    find("x")
except NotFound as e:
    stored = e
if stored:
    print("stored", stored.name, bool(stored))
text = traceback.format_exception_only(Wrapped(Denied("deep")))
print(text)
try:
    wrap("x")
except Wrapped as e:
    traceback.print_exc(file=sys.stdout)
