"""TTL cache service with a janitor thread, metrics via properties, and main(argv=None)."""
import argparse
import random
import sys
import threading
import time
from collections import namedtuple
from typing import Any, Callable, Hashable, Optional

Stats = namedtuple("Stats", ["hits", "misses", "expired"])


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


class TTLCache:
    def __init__(self, ttl: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.ttl = ttl
        self.clock = clock
        self._items: dict[Hashable, tuple[float, Any]] = {}
        self._lock = threading.Lock()
        self._hits = self._misses = self._expired = 0

    @property
    def stats(self) -> Stats:
        return Stats(self._hits, self._misses, self._expired)

    def get(self, key: Hashable, default: Any = None) -> Any:
        with self._lock:
            entry = self._items.get(key)
            if entry is None:
                self._misses += 1
                return default
            expires, value = entry
            if expires <= self.clock():
                del self._items[key]
                self._expired += 1
                return default
            self._hits += 1
            return value

    def put(self, key: Hashable, value: Any, ttl: Optional[float] = None) -> None:
        with self._lock:
            self._items[key] = (self.clock() + (self.ttl if ttl is None else ttl), value)

    def sweep(self) -> int:
        with self._lock:
            dead = [k for k, (expires, _) in self._items.items() if expires <= self.clock()]
            for k in dead:
                del self._items[k]
            self._expired += len(dead)
            return len(dead)

    def __len__(self) -> int:
        return len(self._items)


class Janitor(threading.Thread):
    def __init__(self, cache: TTLCache, wake: threading.Event) -> None:
        super().__init__(name="janitor", daemon=True)
        self.cache = cache
        self.wake = wake
        self.swept: list[int] = []
        self.cleaned = threading.Semaphore(0)
        self.running = True

    def run(self) -> None:
        while True:
            self.wake.wait()
            self.wake.clear()
            if not self.running:
                return
            self.swept.append(self.cache.sweep())
            self.cleaned.release()


def load(cache: TTLCache, key: int) -> int:
    value = cache.get(key)
    if value is None:
        value = key * key
        cache.put(key, value)
    return value


def main(argv: Optional[list[str]] = None) -> int:
    parser = argparse.ArgumentParser(prog="ttl")
    parser.add_argument("--ttl", type=float, default=10.0)
    parser.add_argument("keys", nargs="*", type=int, default=[1, 2, 3])
    args = parser.parse_args(argv)
    clock = Clock()
    cache = TTLCache(args.ttl, clock)
    wake = threading.Event()
    janitor = Janitor(cache, wake)
    janitor.start()
    total = 0
    for step in range(4):
        for key in args.keys:
            total += load(cache, key)
        clock.now += 4.0
        wake.set()
        janitor.cleaned.acquire()
    cache.put("forever", 1, ttl=1e9)
    print(total, cache.stats, janitor.swept, len(cache), cache.get("forever"), cache.get("nope", "dflt"))
    janitor.running = False
    wake.set()
    janitor.join()
    return 0 if cache.stats.hits > cache.stats.misses else 3


if __name__ == "__main__":
    for argv in ([], ["--ttl", "3"], ["5", "6", "--ttl=1.5"]):
        print("->", main(argv))
    sys.exit(main())
