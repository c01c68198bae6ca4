"""The dicts of collections: what is missing, counted, ordered."""
import threading
from collections import Counter, OrderedDict, defaultdict


def groups():
    found = defaultdict(list)
    for word in ["apple", "avocado", "bean", "cherry", "blueberry"]:
        found[word[0]].append(word)
    print(found, dict(found), len(found))
    for letter, words in sorted(found.items()):
        print(letter, len(words), ", ".join(words))
    print(found["z"], "z" in found, found.get("y"), "y" in found, list(found))
    other = found.copy()
    other["new"].append("x")
    print(other, type(other).__name__, found.keys() == other.keys(), found.default_factory is list)


def sums():
    total = defaultdict(int)
    for n in range(20):
        total[n % 3] += n
    print(total, total[7], len(total), sum(total.values()))
    weights = defaultdict(float)
    for name, weight in [("a", 1.5), ("b", 2), ("a", 0.25)]:
        weights[name] += weight
    print(dict(weights), weights == {"a": 1.75, "b": 2.0})
    nested = defaultdict(lambda: defaultdict(int))
    for a, b in ["xy", "xz", "yz", "xy"]:
        nested[a][b] += 1
    print({a: dict(b) for a, b in nested.items()}, nested["x"]["q"])
    texts = defaultdict(str)
    texts[1] += "ab"
    print(texts[1] + texts[2], texts)
    members = defaultdict(set)
    members["a"].add(1)
    members["a"].add(1)
    print(members, defaultdict(None), len(defaultdict(dict)))
    try:
        defaultdict(None)["k"]
    except KeyError as error:
        print("missing", error)
    try:
        defaultdict(5)
    except TypeError as error:
        print(error)


def counts():
    words = Counter("the quick the lazy the quick dog".split())
    print(words, words["the"], words["cat"], "cat" in words, len(words))
    print(words.most_common(2), words.most_common(), words.total(), sum(words.values()))
    for word, count in words.most_common(2):
        print(word, count + 1)
    words.update(["cat", "dog", "dog"])
    print(words["dog"], words["cat"], sorted(words.elements()))
    more = Counter({"dog": 10, "bird": 10**20})
    words.update(more)
    words.update(words)
    print(words)
    letters = Counter()
    for letter in "mississippi":
        letters[letter] += 1
    print(letters, letters + Counter("ms"), letters - Counter("sss"), letters & Counter("sp"))
    letters["x"] -= 2
    del letters["nothing"]
    print(letters, +letters, Counter(a=2, b=1), Counter(letters) == letters)
    letters.subtract("mi")
    print(letters, letters.copy(), type(letters.copy()).__name__)
    print(Counter([1, 2, 1]).most_common(1)[0][0], Counter([0.5, True, 1]), Counter(None))
    print(dict(Counter("aab")), list(Counter("ba")), max(Counter("abb").items(), key=lambda p: p[1]))


def order():
    cache = OrderedDict()
    for key in "abc":
        cache[key] = ord(key)
    cache.move_to_end("a")
    print(cache, list(cache), cache.popitem(last=False), cache.popitem())
    cache.move_to_end("c", last=False)
    cache["d"] = 1
    print(cache, OrderedDict(cache) == cache, cache == {"d": 1, "c": 99}, len(cache))
    print(OrderedDict([("x", 1), ("y", 2)]) == OrderedDict([("y", 2), ("x", 1)]))
    try:
        cache.move_to_end("nothing")
    except KeyError as error:
        print(error)
    cache.clear()
    try:
        cache.popitem(last=False)
    except KeyError as error:
        print(error)
    try:
        cache.popitem()
    except KeyError as error:
        print(error)
    try:
        print(defaultdict(int).popitem())
    except KeyError as error:
        print(error)


def either(flag):
    table = defaultdict(int) if flag else {}
    table["a"] = 1
    try:
        print(table["b"], table)
    except KeyError as error:
        print("no", error)
    table = Counter() if flag else OrderedDict()
    table["q"] = 5
    table.update({"q": 2})
    print(table)


class Cache:
    def __init__(self):
        self.hits = Counter()
        self.rows = defaultdict(list)

    def add(self, key, row):
        self.hits[key] += 1
        self.rows[key].append(row)
        return self.hits[key]


def shared():
    cache = Cache()
    print([cache.add(key, n) for n, key in enumerate("aba")], cache.hits, cache.rows)
    total = Counter()
    lock = threading.Lock()

    def work(items):
        own = Counter(items)
        with lock:
            total.update(own)

    threads = [threading.Thread(target=work, args=(["x", "y", "x"],)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(sorted(total.items()))
    counted = Counter()

    def count():
        for n in range(500):
            counted[n % 2] += 1

    threads = [threading.Thread(target=count) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(counted[0], counted[1])


groups()
sums()
counts()
order()
either(True)
either(False)
shared()
