import functools
import threading


def synchronized(lock_name):
    def decorate(method):
        @functools.wraps(method)
        def wrapper(self, *args, **kwargs):
            with getattr(self, lock_name):
                return method(self, *args, **kwargs)

        return wrapper

    return decorate


class Memo:
    def __init__(self, func):
        self.func = func
        self.cache = {}
        self.lock = threading.RLock()
        self.computed = 0
        functools.update_wrapper(self, func)

    def __call__(self, *args):
        with self.lock:
            if args not in self.cache:
                self.cache[args] = self.func(*args)
                self.computed += 1
            return self.cache[args]

    def __get__(self, obj, owner=None):
        return self if obj is None else functools.partial(self, obj)


@Memo
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


class Account:
    def __init__(self, owner, balance=0):
        self.owner, self.balance = owner, balance
        self._lock = threading.RLock()
        self.history = []

    @synchronized("_lock")
    def deposit(self, amount):
        if amount <= 0:
            raise ValueError(f"cannot deposit {amount!r}")
        self.balance += amount
        self.history.append(("deposit", amount))

    @synchronized("_lock")
    def withdraw(self, amount):
        if amount > self.balance:
            raise ValueError("insufficient funds")
        self.balance -= amount
        self.history.append(("withdraw", amount))

    @Memo
    def rating(self, base):
        return f"{self.owner}:{base}"


def transfer(a, b, amount):
    first, second = sorted((a, b), key=lambda acc: acc.owner)
    with first._lock, second._lock:
        a.withdraw(amount)
        b.deposit(amount)


ts = [threading.Thread(target=fib, args=(60,)) for _ in range(4)]
[t.start() for t in ts]
[t.join() for t in ts]
print(fib(60), fib.computed, fib.__name__)
accounts = [Account(n, 1000) for n in ("ann", "bob", "cid")]


def trade(seed):
    for i in range(100):
        a, b = accounts[(seed + i) % 3], accounts[(seed + i * 2 + 1) % 3]
        if a is not b:
            try:
                transfer(a, b, (seed * 31 + i) % 40 + 1)
            except ValueError:
                pass


ts = [threading.Thread(target=trade, args=(n,)) for n in range(4)]
[t.start() for t in ts]
[t.join() for t in ts]
print(sum(a.balance for a in accounts), all(a.balance >= 0 for a in accounts))
try:
    accounts[0].deposit(-5)
except ValueError as e:
    print("ValueError:", e, Account.deposit.__name__)
print(accounts[1].rating("AA"), accounts[1].rating("AA"), Account.rating.computed)


@functools.lru_cache(maxsize=2)
def slow(x, *, k=1):
    return x * k


print(slow(1), slow(2, k=3), slow(1), slow(3), slow.cache_info())
slow.cache_clear()
print(slow.cache_info(), slow.__wrapped__(5))


class Lazy:
    def __init__(self):
        self.made = 0

    @functools.cached_property
    def value(self):
        self.made += 1
        return object()


lazy = Lazy()
seen = []
ts = [threading.Thread(target=lambda: seen.append(lazy.value)) for _ in range(3)]
[t.start() for t in ts]
[t.join() for t in ts]
print(lazy.made, len(set(map(id, seen))), "value" in lazy.__dict__)
