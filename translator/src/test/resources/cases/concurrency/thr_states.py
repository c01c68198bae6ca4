import threading
import _thread

print(threading.current_thread().name, threading.current_thread() is threading.main_thread())
t = threading.Thread(target=print, args=("hi",), kwargs={"end": "!\n"}, name="greeter", daemon=True)
print(t.name, t.daemon, t.ident, t.native_id, t.is_alive(), repr(t))
t.start()
t.join()
print(t.is_alive(), type(t.ident), "stopped daemon" in repr(t))
for action in (t.start, lambda: threading.current_thread().join(), lambda: threading.Thread().join()):
    try:
        action()
    except RuntimeError as e:
        print("RuntimeError:", e)
t2 = threading.Thread(target=len)
print(t2.name, threading.Thread(name=5).name, threading.Thread(None, None, None).name)
t2.name = "renamed"
for args in ((1,), (None, 2, 3, 4, 5, 6, 7)):
    try:
        threading.Thread(*args)
    except (AssertionError, TypeError) as e:
        print(type(e).__name__, e)
try:
    threading.Thread(targt=print)
except TypeError as e:
    print("TypeError:", e)


class NoInit(threading.Thread):
    def __init__(self):
        pass


n = NoInit()
for action in (n.start, n.join, n.is_alive, lambda: repr(n), lambda: n.name):
    try:
        action()
    except (RuntimeError, AssertionError, AttributeError) as e:
        print(type(e).__name__, e)
lock = threading.Lock()
print(lock.acquire(), lock.acquire(False), lock.acquire(timeout=0.01), lock.locked(), lock.release(), lock.locked())
for action in (lock.release, lambda: lock.acquire(False, 1), lambda: lock.acquire(timeout=-2), lambda: lock.acquire(timeout=1e20), lambda: threading.Semaphore(-1)):
    try:
        action()
    except (RuntimeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
r = threading.RLock()
print(r.acquire(), r.acquire(), r.release(), r.release())
try:
    r.release()
except RuntimeError as e:
    print("RuntimeError:", e)
s = threading.Semaphore(2)
print(s.acquire(), s.acquire(), s.acquire(blocking=False), s.acquire(timeout=0.01), s.release(2))
for action in (lambda: s.release(0), lambda: s.acquire(False, 1)):
    try:
        action()
    except ValueError as e:
        print("ValueError:", e)
e = threading.Event()
print(threading.active_count(), [t.name for t in threading.enumerate()], threading.stack_size())
done = _thread.allocate_lock()
done.acquire()
seen = []


def low(a, b=0):
    seen.append((a, b, threading.current_thread().name.startswith("Dummy"), threading.current_thread().daemon))
    done.release()
    _thread.exit()


print(type(_thread.start_new_thread(low, (1,), {"b": 2})))
done.acquire()
print(seen, type(done), _thread.error is RuntimeError, threading.ThreadError is RuntimeError)
for action in (lambda: _thread.start_new_thread(1, ()), lambda: _thread.start_new_thread(print, [1])):
    try:
        action()
    except TypeError as e:
        print("TypeError:", e)
print(threading.TIMEOUT_MAX, threading.get_ident() == threading.main_thread().ident)
with lock as x:
    print(x)
