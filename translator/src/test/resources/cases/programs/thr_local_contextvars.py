import contextvars
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

request_id = contextvars.ContextVar("request_id", default="none")
user = contextvars.ContextVar("user")


class Session(threading.local):
    created = 0

    def __init__(self, prefix="s"):
        self.prefix = prefix
        self.items = []
        Session.created += 1

    def add(self, item):
        self.items.append(f"{self.prefix}:{item}")
        return len(self.items)


@contextmanager
def request(rid, **extra):
    token = request_id.set(rid)
    tokens = [(user, user.set(extra["user"]))] if "user" in extra else []
    try:
        yield rid
    finally:
        for var, t in reversed(tokens):
            var.reset(t)
        request_id.reset(token)


def describe():
    return f"{request_id.get()}/{user.get('anonymous')}"


def with_context(fn):
    ctx = contextvars.copy_context()
    return lambda *a: ctx.copy().run(fn, *a)


session = Session("main")
session.add("first")
out = {}


def body(n):
    out[n] = [describe(), session.add(n), list(session.items), session.prefix]
    with request(f"r{n}", user="u%d" % n):
        out[n].append(describe())
    out[n].append(describe())


with request("outer", user="root"):
    plain = threading.Thread(target=body, args=(1,))
    copied = threading.Thread(target=contextvars.copy_context().run, args=(body, 2))
    for t in (plain, copied):
        t.start()
        t.join()
    with ThreadPoolExecutor(2) as ex:
        print(ex.submit(describe).result(), ex.submit(with_context(describe)).result())
        print(list(ex.map(with_context(lambda x: (x, describe())), "ab")))
for k, v in out.items():
    print(k, v)
print(describe(), session.items, Session.created)
ctx = contextvars.Context()
print(len(ctx), ctx.run(describe), request_id in ctx)
ctx.run(request_id.set, "inside")
print(ctx[request_id], ctx.get(user), dict(ctx.items())[request_id], len(ctx), request_id.get())
try:
    ctx[user]
except KeyError as e:
    print("KeyError", e.args[0] is user)
try:
    user.get()
except LookupError as e:
    print("LookupError", e.args[0] is user)
try:
    ctx.run(ctx.run, describe)
except RuntimeError as e:
    print("RuntimeError", str(e).split(":")[0])
tok = request_id.set("x")
print(tok.old_value is contextvars.Token.MISSING, tok.var.name)
request_id.reset(tok)
try:
    request_id.reset(tok)
except RuntimeError as e:
    print("used once")
other = contextvars.copy_context().run(request_id.set, "y")
try:
    request_id.reset(other)
except ValueError as e:
    print("ValueError other context")
mydata = threading.local()
mydata.x = 1


def look():
    try:
        mydata.x
    except AttributeError as e:
        results.append(str(e))
    mydata.x = threading.current_thread().name
    results.append(mydata.__dict__)


results = []
t = threading.Thread(target=look, name="looker")
t.start()
t.join()
print(results, mydata.x, vars(mydata))
del mydata.x
print(hasattr(mydata, "x"), getattr(mydata, "y", "dflt"))
