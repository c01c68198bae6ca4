"""Token bucket with an injected clock, shared by threads; sliding window; decorators."""
import functools
import threading
import time
from collections import defaultdict, deque
from typing import Callable, Generic, ParamSpec, Protocol, TypeVar, runtime_checkable

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")


@runtime_checkable
class Clock(Protocol):
    def now(self) -> float: ...


class FakeClock:
    def __init__(self, start: float = 0.0) -> None:
        self._now = start
        self._lock = threading.Lock()

    def now(self) -> float:
        with self._lock:
            return self._now

    def advance(self, seconds: float) -> None:
        with self._lock:
            self._now += seconds


class RateLimitExceeded(RuntimeError):
    def __init__(self, retry_after: float):
        super().__init__("retry after %.3fs" % retry_after)
        self.retry_after = retry_after


class TokenBucket:
    __slots__ = ("rate", "capacity", "_tokens", "_stamp", "_clock", "_lock")

    def __init__(self, rate: float, capacity: int, clock: Clock):
        self.rate, self.capacity, self._clock = rate, capacity, clock
        self._tokens = float(capacity)
        self._stamp = clock.now()
        self._lock = threading.Lock()

    def acquire(self, tokens: int = 1) -> None:
        with self._lock:
            now = self._clock.now()
            self._tokens = min(self.capacity, self._tokens + (now - self._stamp) * self.rate)
            self._stamp = now
            if self._tokens < tokens:
                raise RateLimitExceeded((tokens - self._tokens) / self.rate)
            self._tokens -= tokens


def limited(bucket: TokenBucket) -> Callable[[Callable[P, R]], Callable[P, R]]:
    def decorate(fn: Callable[P, R]) -> Callable[P, R]:
        stats = {"ok": 0, "refused": 0}

        @functools.wraps(fn)
        def wrapper(*args: P.args, **kwargs: P.kwargs) -> R:
            try:
                bucket.acquire()
            except RateLimitExceeded:
                with lock:
                    stats["refused"] += 1
                raise
            with lock:
                stats["ok"] += 1
            return fn(*args, **kwargs)

        lock = threading.Lock()
        wrapper.stats = stats
        return wrapper
    return decorate


class SlidingWindow(Generic[T]):
    def __init__(self, limit: int, span: float, clock: Clock):
        self.limit, self.span, self.clock = limit, span, clock
        self.seen: dict[T, deque[float]] = defaultdict(deque)

    def allow(self, key: T) -> bool:
        window, now = self.seen[key], self.clock.now()
        while window and now - window[0] >= self.span:
            window.popleft()
        if (room := len(window) < self.limit):
            window.append(now)
        return room


clock = FakeClock()
bucket = TokenBucket(rate=2, capacity=5, clock=clock)


@limited(bucket)
def fetch(url: str, *, retries: int = 0) -> str:
    """Fetch a page."""
    return f"<{url}:{retries}>"


def client(results, n):
    for i in range(4):
        try:
            results.append(fetch(f"u{n}{i}", retries=i))
        except RateLimitExceeded:
            pass


results = []
threads = [threading.Thread(target=client, args=(results, n)) for n in range(3)]
[t.start() for t in threads]
[t.join() for t in threads]
print(len(results), fetch.stats, fetch.__name__, fetch.__doc__, fetch.__wrapped__.__annotations__)
try:
    fetch("late")
except RateLimitExceeded as e:
    print(e, e.retry_after)
    clock.advance(e.retry_after)
    print(fetch("late", retries=9))
window = SlidingWindow[str](2, 10, clock)
print([window.allow(k) for k in "aababb"])
clock.advance(10.0)
print(window.allow("a"), {k: list(v) for k, v in window.seen.items()})
print(isinstance(clock, Clock), isinstance(time, Clock), isinstance(window, SlidingWindow))
try:
    bucket.colour = "red"
except AttributeError as e:
    print("AttributeError:", e)
print(SlidingWindow[int], SlidingWindow.__parameters__, hasattr(bucket, "__dict__"))
