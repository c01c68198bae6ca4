"""Strategies and repositories with abstract bases."""
from abc import ABC, abstractmethod
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
import threading


class RepositoryError(Exception):
    def __init__(self, key):
        super().__init__(key)
        self.key = key

    def __str__(self):
        return f"no entry {self.key!r}"


@dataclass
class Item:
    name: str
    price: float


class Repository(ABC):
    def __init__(self):
        self._lock = threading.RLock()
        self.reads = 0

    @abstractmethod
    def load(self, key: str) -> Item: ...

    @abstractmethod
    def store(self, item: Item) -> None:
        pass

    def get(self, key, default=None):
        with self._lock:
            self.reads += 1
            try:
                return self.load(key)
            except RepositoryError:
                return default


class MemoryRepository(Repository):
    def __init__(self):
        super().__init__()
        self.items = {}

    def load(self, key):
        if key not in self.items:
            raise RepositoryError(key)
        return self.items[key]

    def store(self, item):
        with self._lock:
            self.items[item.name] = item


class Pricing(ABC):
    @abstractmethod
    def price(self, item): ...

    def total(self, items):
        return sum(self.price(i) for i in items)


class Plain(Pricing):
    def price(self, item):
        return item.price


class Discount(Pricing):
    def __init__(self, base, percent):
        self.base = base
        self.percent = percent

    def price(self, item):
        return self.base.price(item) * (100 - self.percent) / 100


repo = MemoryRepository()
with ThreadPoolExecutor(4) as pool:
    list(pool.map(repo.store, [Item("a", 1.0), Item("b", 2.5), Item("c", 4.0)]))
print(sorted(repo.items), repo.get("a"), repo.get("zz"), repo.reads)
items = [repo.load(k) for k in "abc"]
for strategy in (Plain(), Discount(Plain(), 10), Discount(Discount(Plain(), 50), 50)):
    print(type(strategy).__name__, round(strategy.total(items), 3))
try:
    repo.load("q")
except RepositoryError as e:
    print(e, e.key, repr(e))
try:
    Repository()
except TypeError as e:
    print(e)
print(issubclass(MemoryRepository, Repository), isinstance(repo, Repository), isinstance(repo, Pricing))
