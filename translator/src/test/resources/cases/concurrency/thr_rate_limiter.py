"""A token bucket on a fake clock, and a sliding-window limiter."""
import threading
from collections import deque


class Clock:
    def __init__(self):
        self.now = 0.0
        self.cond = threading.Condition()

    def time(self):
        with self.cond:
            return self.now

    def advance(self, seconds):
        with self.cond:
            self.now += seconds
            self.cond.notify_all()

    def sleep_until(self, when):
        with self.cond:
            while self.now < when:
                self.cond.wait()


class TokenBucket:
    def __init__(self, rate, capacity, clock):
        self.rate, self.capacity, self.clock = rate, capacity, clock
        self.tokens = capacity
        self.stamp = clock.time()
        self.lock = threading.Lock()

    def try_take(self, n=1):
        with self.lock:
            now = self.clock.time()
            self.tokens = min(self.capacity, self.tokens + (now - self.stamp) * self.rate)
            self.stamp = now
            if self.tokens >= n:
                self.tokens -= n
                return True
            return False


class SlidingWindow:
    def __init__(self, limit, window, clock):
        self.limit, self.window, self.clock = limit, window, clock
        self.calls = deque()
        self.lock = threading.RLock()

    def __call__(self, func):
        def limited(*args):
            with self.lock:
                now = self.clock.time()
                while self.calls and now - self.calls[0] >= self.window:
                    self.calls.popleft()
                if len(self.calls) >= self.limit:
                    raise RuntimeError(f"{func.__name__}: {len(self.calls)} calls in {self.window:g} s")
                self.calls.append(now)
            return func(*args)

        return limited


clock = Clock()
bucket = TokenBucket(rate=2, capacity=5, clock=clock)
print([bucket.try_take() for _ in range(7)])
clock.advance(1.5)
print([bucket.try_take() for _ in range(4)], bucket.tokens)
clock.advance(100)
print(bucket.try_take(5), bucket.try_take())


@SlidingWindow(3, 10.0, clock)
def ping(n):
    return f"pong {n}"


for n in range(5):
    try:
        print(ping(n))
    except RuntimeError as e:
        print("refused:", e)
clock.advance(10)
print(ping(9))

order = []


def sleeper(when):
    clock.sleep_until(when)
    order.append(when)


base = clock.time()
ts = [threading.Thread(target=sleeper, args=(base + d,)) for d in (3, 1, 2)]
for t in ts:
    t.start()
for step in (1, 1, 1):
    clock.advance(step)
    while len(order) < clock.time() - base:
        pass
for t in ts:
    t.join()
print([o - base for o in order])
granted = []


def hammer():
    for _ in range(100):
        if bucket.try_take():
            granted.append(1)


clock.advance(2)
ts = [threading.Thread(target=hammer) for _ in range(4)]
[t.start() for t in ts]
[t.join() for t in ts]
print(len(granted))
