import threading
from concurrent.futures import Executor, Future, ThreadPoolExecutor


def then(future, func, executor=None):
    result = Future()
    result.set_running_or_notify_cancel()

    def done(f):
        try:
            value = f.result()
            if executor is None:
                result.set_result(func(value))
            else:
                inner = executor.submit(func, value)
                inner.add_done_callback(copy)
        except BaseException as e:
            result.set_exception(e)

    def copy(f):
        if f.exception():
            result.set_exception(f.exception())
        else:
            result.set_result(f.result())

    future.add_done_callback(done)
    return result


def gather(*futures):
    result, left, lock = Future(), [len(futures)], threading.Lock()

    def one(_):
        with lock:
            left[0] -= 1
            if left[0]:
                return
        try:
            result.set_result([f.result() for f in futures])
        except Exception as e:
            result.set_exception(e)

    for f in futures:
        f.add_done_callback(one)
    return result


class Immediate(Executor):
    """Runs each call at once."""

    def __init__(self):
        self.calls = 0
        self.closed = False

    def submit(self, fn, /, *args, **kwargs):
        if self.closed:
            raise RuntimeError("closed")
        self.calls += 1
        f = Future()
        try:
            f.set_result(fn(*args, **kwargs))
        except Exception as e:
            f.set_exception(e)
        return f

    def shutdown(self, wait=True, *, cancel_futures=False):
        print("shutdown", wait, cancel_futures)
        self.closed = True


with ThreadPoolExecutor(2) as ex:
    f = then(then(ex.submit(int, "20"), lambda x: x + 1), lambda x: x * 2, ex)
    print(f.result(5))
    bad = then(ex.submit(int, "zz"), lambda x: x + 1)
    print(type(bad.exception(5)).__name__, bad.exception())
    print(gather(*(ex.submit(pow, n, 2) for n in range(5))).result(5))
    try:
        gather(ex.submit(int, "1"), ex.submit(int, "q")).result(5)
    except ValueError as e:
        print("ValueError:", e)
with Immediate() as im:
    print(list(im.map(str.upper, ["a", "b"])), im.calls)
    print(im.submit(divmod, 7, 2).result())
    print(repr(im.submit(lambda: 1 / 0).exception()))
try:
    im.submit(print)
except RuntimeError as e:
    print("RuntimeError:", e)
try:
    Executor().submit(print)
except NotImplementedError as e:
    print("NotImplementedError", repr(e))
order = []
f = Future()
for n in range(3):
    f.add_done_callback(lambda f, n=n: order.append((n, f.result())))
f.set_result("x")
f.add_done_callback(lambda f: order.append("late"))
print(order)
print(repr(Future()).split(" at ")[0], repr(f).split(" ")[-3:])
