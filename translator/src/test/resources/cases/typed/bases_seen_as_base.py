"""Attributes of threads that are known only as threads, and of exceptions known by a base."""
import queue
import threading


class Worker(threading.Thread):
    def __init__(self, items):
        super().__init__()
        self.items = items
        self.count = 0
        self.label = "worker"
        self.log = []

    def run(self):
        me = threading.current_thread()
        me.count += 2
        me.log.append("running")
        me.items.append("extra")
        me.label = 7
        note(3)


def note(n):
    thread = threading.current_thread()
    thread.log.append(n)
    thread.describe(n)


class Talking(Worker):
    def describe(self, n):
        self.log.append("described %s" % n)


t = Talking([1, 2])
t.start()
t.join()
print(t.items, t.count, t.label, t.log)
for each in threading.enumerate():
    print(each.name, getattr(each, "label", None))


class Problem(ValueError):
    def __init__(self, code, parts):
        super().__init__("problem", code)
        self.code = code
        self.parts = parts

    def explain(self):
        return [self.code] + self.parts


class Other(LookupError):
    pass


def fail(n):
    if n == 0:
        raise Problem(1, ["a"])
    if n == 1:
        raise Other("k", "v")
    if n == 2:
        {}["x"]
    if n == 3:
        int("q")
    if n == 4:
        [][1]
    raise SystemExit(5)


for n in range(6):
    try:
        fail(n)
    except ValueError as e:
        print(e, e.args, len(e.args), isinstance(e, Problem))
        if isinstance(e, Problem):
            e.parts.append(2.5)
            e.code = "changed"
            print(e.explain(), e.code)
        e.add_note("a note")
        print(e.__notes__)
    except KeyError as e:
        print("key", e, e.args[0], repr(e))
    except LookupError as e:
        print("lookup", e, e.args, type(e).__name__, e.__cause__, e.__context__)
    except SystemExit as e:
        print("exit", e.code, e.args)

results = queue.Queue()
for n in range(4):
    try:
        fail(n)
        results.put(None)
    except Exception as e:
        results.put(e)
while not results.empty():
    error = results.get()
    if error is not None:
        print(type(error).__name__, error, error.args, str(error), f"{error!r}")
try:
    try:
        fail(2)
    except KeyError as e:
        e.args = ("new", e)
        raise
except LookupError as e:
    print(len(e.args), e.args[0])
e = 5
try:
    fail(4)
except IndexError as e:
    print("index", e)
try:
    print(e)
except NameError as error:
    print(error, error.name)
try:
    raise OSError(2, "none", "file")
except OSError as error:
    print(error.errno, error.strerror, error.filename, type(error).__name__)
try:
    raise ExceptionGroup("g", [ValueError(1)])
except Exception as error:
    print(error, error.args)
