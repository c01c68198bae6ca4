import contextvars
import threading
from concurrent.futures import ThreadPoolExecutor

request = contextvars.ContextVar("request", default="none")
depth = contextvars.ContextVar("depth")


def handle(n):
    token = request.set(f"req-{n}")
    try:
        return inner()
    finally:
        request.reset(token)


def inner():
    depth.set(depth.get(0) + 1)
    return request.get(), depth.get()


print(handle(1), request.get(), depth.get())
seen = []
t = threading.Thread(target=lambda: seen.append((request.get(), depth.get("unset"))))
t.start()
t.join()
print(seen)
request.set("main")
ctx = contextvars.copy_context()
with ThreadPoolExecutor(1) as ex:
    print(ex.submit(request.get).result(), ex.submit(ctx.run, request.get).result())
    print(list(ex.map(lambda n: ctx.copy().run(handle, n), range(3))))
print(ctx.run(handle, 9), request.get(), ctx[request], depth in ctx, len(ctx))
try:
    contextvars.ContextVar("x").get()
except LookupError as e:
    print("LookupError", "name='x'" in str(e))
tok = request.set("again")
request.reset(tok)
try:
    request.reset(tok)
except RuntimeError as e:
    print("RuntimeError", "already been used once" in str(e))
try:
    ctx.run(ctx.run, print)
except RuntimeError as e:
    print("RuntimeError", "already entered" in str(e))
