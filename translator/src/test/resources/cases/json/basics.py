import json
import random

print(json.dumps({"a": [1, 2.5, None, True, "x\n\"é😀\x7f"], "b": {}, "c": [], 1: 2, None: 3, True: 4, 1.5: 5}))
print(json.dumps({"b": [1, {"c": ()}], "a": "é"}, indent=2, sort_keys=True, ensure_ascii=False))
print(json.dumps([1, [2, [3]]], indent="\t"), json.dumps([1, {"a": 2}], separators=(",", ":")), json.dumps([[], {}], indent=0))
print(json.loads('{"a": [1, 2.5e3, -0, -0.0, null, true, "\\u00e9\\ud83d\\ude00\\n"], "b": {"a": 1e400, "x": NaN}}'))
print(json.loads("[12345678901234567890, 0.1, 1E5, 3.14159265358979312, 123456789012345.678, 1e-7, -Infinity]"))
print(json.loads('{"a": 1, "a": 2}', object_pairs_hook=list), json.loads('{"a": {"b": 1}}', object_hook=lambda d: sorted(d)))
print(json.loads("[1.5, 2, NaN]", parse_float=str, parse_int=lambda t: t + "!", parse_constant=lambda c: "<" + c + ">"))
print(json.loads(b'["bytes"]'), json.loads("\ufeff1".encode("utf-8")), json.loads('"x"'.encode("utf-16")))


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y


class PointEncoder(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, Point):
            return {"x": o.x, "y": o.y}
        return super().default(o)


print(json.dumps([Point(1, 2)], cls=PointEncoder), PointEncoder(indent=1).encode({"p": Point(3, [4])}))
print(json.dumps(Point(5, 6), default=vars), list(PointEncoder().iterencode({"a": [1, [2], Point(1, 2)], "b": {}})))
print(list(json.JSONEncoder(indent=2).iterencode({"a": [1, "x", [], {"k": None}], "b": 1.5})))
print(json.JSONEncoder(sort_keys=True, separators=(", ", "=")).encode({"z": 1, "y": 2}))


class UpperDecoder(json.JSONDecoder):
    def __init__(self, *args, **kwargs):
        super().__init__(object_hook=self.hook, *args, **kwargs)

    def hook(self, d):
        return {k.upper(): v for k, v in d.items()}


print(json.loads('{"a": {"b": 1}}', cls=UpperDecoder), json.JSONDecoder().raw_decode("[1, 2] rest"), json.JSONDecoder().decode(" 1 "))
print(json.JSONDecoder(strict=False).decode('"a\nb"'), json.JSONDecoder().strict)


class Sink:
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


sink = Sink()
json.dump({"a": [1, 2, {"b": None}], "c": "d"}, sink, indent=1)
print(sink.parts)
sink = Sink()
try:
    json.dump([1, object()], sink)
except TypeError as e:
    print(e, sink.parts)


def error(function, *args, **kwargs):
    try:
        print("no error", function(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e, [getattr(e, n, None) for n in ("msg", "pos", "lineno", "colno")])


for text in ["", " ", "[", "[1", "[1,", "[1,]", "[1 2]", "{", '{"a"', '{"a":', '{"a":1', '{"a":1,', '{"a":1,}', "{1:2}", '{"a" 1}',
             "nul", "tru", "-", "01", "1.", "1e", '"abc', '"a\nb"', '"\\x"', '"\\u12"', '"\\u12zz"', '"\\', "[1]x", "{'a': 1}", "[\n1,\n2 3]",
             "\ufeff1", "[,]", '{"a":}', "1 2", '"😀" x', "-x", ".5", "+1", "Infinit", "[1,\n\n  tru]", '{"a":1 "b"}']:
    error(json.loads, text)
error(json.loads, 5)
error(json.loads, None)
error(json.dumps, float("nan"), allow_nan=False)
error(json.dumps, {1, 2})
error(json.dumps, {(1, 2): 3})
print(json.dumps({(1, 2): 3, "a": 1}, skipkeys=True))
error(json.dumps, {"a": 1, 2: 3}, sort_keys=True)
loop = []
loop.append(loop)
error(json.dumps, loop)
error(json.dumps, 10**5000)
print(json.dumps([float("nan"), float("inf"), -float("inf"), 1e16, 1e-5, 0.1, 10**30]))
try:
    json.loads("[" * 100000)
except RecursionError as e:
    print(e)
print(json.JSONDecodeError("msg", "doc\ndoc", 5), json.decoder.JSONDecodeError is json.JSONDecodeError, json.JSONDecodeError.__module__)

chooser = random.Random(5)


def value(depth):
    kind = chooser.randrange(8 if depth else 5)
    if kind == 0:
        return chooser.choice([None, True, False])
    if kind == 1:
        return chooser.randrange(-(10 ** chooser.randrange(1, 25)), 10 ** chooser.randrange(1, 25))
    if kind == 2:
        return chooser.uniform(-1, 1) * 10 ** chooser.randrange(-20, 20)
    if kind < 5:
        return "".join(chooser.choice('ab"\\/\n\t\x01\x7fé€😀 ') for _ in range(chooser.randrange(8)))
    if kind < 7:
        return [value(depth - 1) for _ in range(chooser.randrange(5))]
    return {str(value(0)): value(depth - 1) for _ in range(chooser.randrange(5))}


total = 0
for _ in range(200):
    v = value(4)
    options = dict(indent=chooser.choice([None, None, 0, 2, " "]), ensure_ascii=chooser.random() < 0.5, sort_keys=chooser.random() < 0.3)
    text = json.dumps(v, **options)
    assert json.loads(text) == v, text
    assert "".join(json.JSONEncoder(**options).iterencode(v)) == text
    total = (total * 31 + sum(map(ord, text))) % 1000000007
print(total)
