import threading


class Cache(threading.local):
    limit = 3

    def __init__(self, name, *, size=3):
        self.name = name
        self.items = {}
        self.limit = size
        self.hits = 0
        made.append((threading.current_thread().name, name, size))

    def get(self, key, make):
        if key in self.items:
            self.hits += 1
        else:
            if len(self.items) >= self.limit:
                del self.items[next(iter(self.items))]
            self.items[key] = make(key)
        return self.items[key]


made = []
cache = Cache("squares", size=2)
report = {}


def work(keys):
    values = [cache.get(k, lambda k: k * k) for k in keys]
    report[threading.current_thread().name] = (values, cache.hits, sorted(cache.items))
    cache.private = threading.current_thread().name


for name, keys in (("one", [1, 2, 1, 3, 1]), ("two", [5, 5, 5])):
    t = threading.Thread(target=work, args=(keys,), name=name)
    t.start()
    t.join()
print(made)
for k in sorted(report):
    print(k, report[k])
print(cache.items, cache.hits, hasattr(cache, "private"), cache.__dict__)
plain = threading.local()
plain.x = 1


def check():
    try:
        plain.x
    except AttributeError as e:
        print("AttributeError:", e)
    plain.x = 2
    del plain.x
    print(sorted(plain.__dict__))


t = threading.Thread(target=check)
t.start()
t.join()
print(plain.x, vars(plain))
try:
    threading.local(5)
except TypeError as e:
    print("TypeError:", e)


class WithSlots(threading.local):
    __slots__ = ("shared",)


s = WithSlots()
s.shared = []
s.own = 1


def other():
    s.shared.append("seen")
    print(hasattr(s, "own"))


t = threading.Thread(target=other)
t.start()
t.join()
print(s.shared)
