import threading
from enum import Enum, auto
from typing import Callable, NamedTuple


class Kind(Enum):
    CREATED = auto()
    CHANGED = auto()
    DELETED = auto()


class Event(NamedTuple):
    kind: Kind
    key: str
    value: object = None


class Store:
    def __init__(self) -> None:
        self._data: dict[str, object] = {}
        self._lock = threading.RLock()
        self._listeners: list[Callable[[Event], None]] = []
        self.version = 0

    def listen(self, func):
        self._listeners.append(func)
        return func

    def _fire(self, event: Event) -> None:
        for listener in self._listeners:
            listener(event)

    def __setitem__(self, key, value):
        with self._lock:
            kind = Kind.CHANGED if key in self._data else Kind.CREATED
            self._data[key] = value
            self.version += 1
            self._fire(Event(kind, key, value))

    def __delitem__(self, key):
        with self._lock:
            value = self._data.pop(key)
            self.version += 1
            self._fire(Event(Kind.DELETED, key, value))

    def __getitem__(self, key):
        with self._lock:
            return self._data[key]

    def __contains__(self, key):
        return key in self._data

    def __len__(self):
        return len(self._data)


store = Store()
counts = {k: 0 for k in Kind}


@store.listen
def count(event):
    counts[event.kind] += 1


@store.listen
def mirror(event):
    if event.kind is Kind.CREATED and not event.key.startswith("mirror"):
        store[f"mirror:{event.key}"] = event.value


store["a"] = 1
store["a"] = 2
del store["a"]
try:
    del store["zz"]
except KeyError as e:
    print("KeyError", e)
print(counts, len(store), store.version)


def work(n):
    for i in range(50):
        store[f"k{n}-{i % 5}"] = i


ts = [threading.Thread(target=work, args=(n,)) for n in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
for kind, n in counts.items():
    print(f"{kind.name:>8} {n:4d} {kind!r}")
print(len(store), store.version, store["k3-4"], "mirror:k0-0" in store)
print(Event(Kind.CREATED, "x"), Event._fields, Event(Kind.CREATED, "x")._replace(value=3))
