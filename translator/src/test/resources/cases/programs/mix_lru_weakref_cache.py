import functools
import gc
import threading
import weakref
from collections import OrderedDict
from functools import cached_property, lru_cache, partialmethod, reduce, singledispatch


class Image:
    instances = weakref.WeakSet()

    def __init__(self, name, size):
        self.name = name
        self.size = size
        Image.instances.add(self)

    @cached_property
    def thumbnail(self):
        print("computing", self.name)
        return f"{self.name}@{self.size // 10}"

    def scale(self, factor, *, rounded=False):
        return round(self.size * factor) if rounded else self.size * factor

    double = partialmethod(scale, 2)
    half = partialmethod(scale, 0.5, rounded=True)


class LRU:
    def __init__(self, capacity, on_evict=None):
        self.capacity = capacity
        self.on_evict = on_evict
        self._data = OrderedDict()
        self._lock = threading.RLock()
        self.hits = self.misses = 0

    def __getitem__(self, key):
        with self._lock:
            try:
                self._data.move_to_end(key)
            except KeyError:
                self.misses += 1
                return self.__missing__(key)
            self.hits += 1
            return self._data[key]

    def __missing__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        with self._lock:
            self._data[key] = value
            self._data.move_to_end(key)
            while len(self) > self.capacity:
                old = self._data.popitem(last=False)
                if self.on_evict:
                    self.on_evict(*old)

    def __delitem__(self, key):
        del self._data[key]

    def __contains__(self, key):
        return key in self._data

    def __len__(self):
        return len(self._data)

    def __repr__(self):
        return f"LRU({', '.join(f'{k}={v}' for k, v in self._data.items())})"


class LoadingLRU(LRU):
    def __init__(self, loader, *a, **k):
        super().__init__(*a, **k)
        self.loader = loader

    def __missing__(self, key):
        self[key] = value = self.loader(key)
        return value


evicted = []
cache = LoadingLRU(lambda k: k ** 2, 3, on_evict=lambda k, v: evicted.append((k, v)))
print([cache[k] for k in (1, 2, 3, 1, 4, 1, 5, 2)], cache, evicted, cache.hits, cache.misses)
try:
    LRU(1)["nope"]
except KeyError as e:
    print("KeyError", e, e.args)
del cache[5]
print(5 in cache, len(cache))
try:
    del cache[5]
except KeyError as e:
    print(repr(e))


def hammer():
    for i in range(300):
        cache[i % 7]


ts = [threading.Thread(target=hammer) for _ in range(4)]
for t in ts: t.start()
for t in ts: t.join()
print(len(cache), cache.hits + cache.misses)


@lru_cache(maxsize=2, typed=True)
def area(w, h=1):
    return w * h


print(area(2, 3), area(2, h=3), area(2.0, 3), area(2, 3), area.cache_info(), area.cache_parameters())
area.cache_clear()
print(area.cache_info(), area.__wrapped__(4))


@functools.cache
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(90), fib.cache_info().currsize)
im = Image("cat", 120)
print(im.thumbnail, im.thumbnail, "thumbnail" in vars(im), im.double(), im.half(), Image.double.__class__.__name__)
del im.thumbnail
print(im.thumbnail)
ref = weakref.ref(im)
proxy = weakref.proxy(im)
d = weakref.WeakValueDictionary(cat=im)
k = weakref.WeakKeyDictionary({im: "meta"})
print(ref() is im, proxy.name, d["cat"].size, k[im], len(Image.instances), "cat" in d, list(d.keys()))
wm = weakref.WeakMethod(im.scale)
print(wm()(3), weakref.getweakrefcount(im) >= 1)
try:
    weakref.ref(5)
except TypeError as e:
    print(e)
fin = weakref.finalize(im, print, "finalized", im.name, sep=": ")
print(fin.alive)
fin()
print(fin.alive, fin())


@singledispatch
def show(x):
    return "object " + repr(x)


@show.register(int)
@show.register(float)
def _(x):
    return "number %s" % x


@show.register
def _(x: list | tuple):
    return "seq(%s)" % ", ".join(map(show, x))


print(show([1, 2.5, (True, "s")]), show.dispatch(bool) is show.dispatch(int), show(None))
compose = lambda *fs: reduce(lambda f, g: lambda x: g(f(x)), fs)
print(compose(str.strip, str.title, functools.partial(str.replace, ), lambda s: s)(" x") if False else compose(str.strip, str.title)("  hello world "))
