import collections
import io
import pprint
import random
import types
from dataclasses import dataclass, field
from pprint import pformat, pp

data = {"name": "value", "list": list(range(30)), "nested": {"a": [1, 2, {"deep": ("x",) * 12}], "b": {"set": {3, 1, 2}}}, "text": "the quick brown fox jumps over the lazy dog " * 4, 5: None}
try:
    pprint.pprint(data)
except TypeError as e:
    print("error", e)
pp(data)
pprint.pprint(data, width=40, compact=True)
pprint.pprint(data, indent=4, depth=2)
pprint.pprint([[1, 2], [3, [4, [5]]]], depth=2)
print(pformat({"b": 1, "a": 2}), pformat({"b": 1, "a": 2}, sort_dicts=False), pformat(1234567, underscore_numbers=True), pformat([123456, {"x": 10000}], underscore_numbers=True))
print(pformat("a\nb\n" * 30, width=30), pformat("short"), pformat(b"bytes " * 20, width=40), pformat(bytearray(b"x" * 100), width=40), pformat("x" * 100, width=30))
print(pformat((1,)), pformat(("a" * 40, "b" * 40)), pformat(("a" * 90,)), pformat([]), pformat({}), pformat(()), pformat(set()))
print(pformat(set("abcdefgh"), width=10), pformat(frozenset(range(40))), pformat({1, 2.5}))
print(pformat(collections.OrderedDict((str(i), i) for i in range(12)), width=40))
d = collections.defaultdict(list)
for i in range(10):
    d[i % 3].append(i * 1000)
print(pformat(d, width=30).replace("<class 'list'>", "LIST"))
print(pformat(collections.Counter("abracadabra" * 3), width=20), pformat(collections.deque(range(30), maxlen=40)), pformat(collections.deque("abc"), width=5))
print(pformat(types.SimpleNamespace(alpha="a" * 40, beta="b" * 40)), pformat(types.MappingProxyType({"k" * 40: "v" * 40, "l": 1})))
Point = collections.namedtuple("Point", "x y")
print(pformat([Point(1, 2)] * 3, width=30), pformat(Point("a" * 50, "b" * 50)))


@dataclass
class Item:
    name: str
    values: list = field(default_factory=list)
    hidden: int = field(default=1, repr=False)


print(pformat(Item("n" * 30, [Item("inner" * 8, list(range(20)))])), pformat(Item("a")))
loop = [1]
loop.append(loop)
print(pformat(loop).split(" with id=")[0], pprint.isrecursive(loop), pprint.isreadable(loop), pprint.isreadable([1, "a"]), pprint.isreadable([object()]), pprint.saferepr({"b": 1, "a": [2]}))


class Mine(pprint.PrettyPrinter):
    def format(self, object, context, maxlevels, level):
        if isinstance(object, str):
            return ("<" + object + ">", True, False)
        return super().format(object, context, maxlevels, level)


Mine(width=30).pprint({"a": ["b" * 5] * 6, "c": "d"})
out = io.StringIO()
pprint.PrettyPrinter(stream=out, indent=2).pprint([1, [2] * 40])
print(out.getvalue(), pprint.PrettyPrinter().isreadable([1]))
for options in (dict(indent=-1), dict(depth=0), dict(width=0)):
    try:
        pprint.PrettyPrinter(**options)
    except ValueError as e:
        print(e)
chooser = random.Random(4)


def value(depth):
    kind = chooser.randrange(7 if depth else 3)
    if kind == 0:
        return chooser.randrange(100000)
    if kind == 1:
        return "".join(chooser.choice("ab cd\né") for _ in range(chooser.randrange(40)))
    if kind == 2:
        return chooser.choice([None, True, 2.5, b"abc" * 9])
    if kind == 3:
        return [value(depth - 1) for _ in range(chooser.randrange(6))]
    if kind == 4:
        return tuple(value(depth - 1) for _ in range(chooser.randrange(6)))
    if kind == 5:
        return {chooser.randrange(1000) for _ in range(chooser.randrange(12))}
    return {chooser.choice("abcdefgh") * chooser.randrange(1, 9): value(depth - 1) for _ in range(chooser.randrange(6))}


total = 0
for i in range(300):
    text = pformat(value(4), width=chooser.choice([20, 40, 80]), indent=chooser.choice([1, 1, 2, 4]), compact=chooser.random() < 0.5, depth=chooser.choice([None, None, 2]))
    total = (total * 31 + sum(map(ord, text)) + text.count("\n")) % 1000000007
print(total)
