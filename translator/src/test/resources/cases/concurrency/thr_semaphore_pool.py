import threading
from contextlib import contextmanager


class Connection:
    count = 0

    def __init__(self):
        Connection.count += 1
        self.id = Connection.count
        self.open = True
        self.uses = 0

    def query(self, q):
        if "boom" in q:
            raise RuntimeError(f"query failed: {q!r}")
        self.uses += 1
        return f"#{self.id}:{q}"


class ConnectionPool:
    def __init__(self, size):
        self._slots = threading.BoundedSemaphore(size)
        self._idle = []
        self._lock = threading.Lock()
        self.in_use = 0
        self.peak = 0

    @contextmanager
    def connection(self, timeout=None):
        if not self._slots.acquire(timeout=timeout):
            raise TimeoutError("pool exhausted")
        with self._lock:
            conn = self._idle.pop() if self._idle else Connection()
            self.in_use += 1
            self.peak = max(self.peak, self.in_use)
        try:
            yield conn
        except RuntimeError:
            conn.open = False
            raise
        finally:
            with self._lock:
                self.in_use -= 1
                if conn.open:
                    self._idle.append(conn)
            self._slots.release()


pool = ConnectionPool(2)
with pool.connection() as a, pool.connection() as b:
    print(a.query("select"), b.query("insert"), pool.in_use)
    try:
        with pool.connection(timeout=0.01):
            print("never")
    except TimeoutError as e:
        print(type(e).__name__, e)
try:
    with pool.connection() as c:
        c.query("boom")
except RuntimeError as e:
    print(e, c.open, pool.in_use)
errors = []
barrier = threading.Barrier(6)


def client(n):
    barrier.wait()
    for i in range(30):
        try:
            with pool.connection(timeout=10) as conn:
                conn.query(f"q{n}-{i}" if i % 10 else "boom")
        except RuntimeError as e:
            errors.append(str(e))


ts = [threading.Thread(target=client, args=(n,)) for n in range(6)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(errors), set(errors), pool.in_use, pool.peak)
print(Connection.count - 1 - len(errors) <= 2, len(pool._idle) <= 2)
print(repr(pool._slots).split(" at ")[0], pool._slots._value)
