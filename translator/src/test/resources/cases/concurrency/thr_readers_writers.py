"""A readers-writer lock with writer preference, used by a shared catalogue."""
import threading


class ReadWriteLock:
    def __init__(self):
        self._cond = threading.Condition()
        self._readers = 0
        self._writer = False
        self._waiting_writers = 0

    class _Guard:
        def __init__(self, enter, leave):
            self._enter, self._leave = enter, leave

        def __enter__(self):
            self._enter()
            return self

        def __exit__(self, *exc):
            self._leave()
            return False

    @property
    def read(self):
        return self._Guard(self.acquire_read, self.release_read)

    @property
    def write(self):
        return self._Guard(self.acquire_write, self.release_write)

    def acquire_read(self):
        with self._cond:
            self._cond.wait_for(lambda: not self._writer and not self._waiting_writers)
            self._readers += 1

    def release_read(self):
        with self._cond:
            self._readers -= 1
            if not self._readers:
                self._cond.notify_all()

    def acquire_write(self):
        with self._cond:
            self._waiting_writers += 1
            try:
                self._cond.wait_for(lambda: not self._writer and self._readers == 0)
            finally:
                self._waiting_writers -= 1
            self._writer = True

    def release_write(self):
        with self._cond:
            self._writer = False
            self._cond.notify_all()


class Catalogue:
    def __init__(self):
        self._lock = ReadWriteLock()
        self._items = {}
        self.torn = 0

    def update(self, name, price):
        with self._lock.write:
            self._items[name] = (price, -price)

    def check(self):
        with self._lock.read:
            for price, negative in self._items.values():
                if price + negative:
                    self.torn += 1
            return len(self._items)


def main():
    catalogue = Catalogue()
    go = threading.Barrier(8)
    seen = [0] * 5

    def writer(base):
        go.wait()
        for i in range(50):
            catalogue.update(f"item{(base * 7 + i) % 20}", base * 100 + i)

    def reader(index):
        go.wait()
        for _ in range(60):
            seen[index] = max(seen[index], catalogue.check())

    threads = [threading.Thread(target=writer, args=(n,)) for n in range(3)]
    threads += [threading.Thread(target=reader, args=(n,)) for n in range(5)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("torn reads:", catalogue.torn)
    print("items:", catalogue.check())
    print("readers saw at most 20:", all(n <= 20 for n in seen))
    try:
        with catalogue._lock.write:
            raise KeyError("inside")
    except KeyError as e:
        print("raised", repr(e))
    print(catalogue.check())


if __name__ == "__main__":
    main()
