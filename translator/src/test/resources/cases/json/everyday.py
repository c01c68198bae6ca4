import json, datetime, decimal, dataclasses, enum, collections
class Color(enum.IntEnum): RED = 1; BLUE = 2
class Name(enum.Enum): A = "a"
P = collections.namedtuple("P", "x y")
@dataclasses.dataclass
class D: a: int; b: list
class Enc(json.JSONEncoder):
    def default(self, o):
        if isinstance(o, (datetime.datetime, datetime.date)): return o.isoformat()
        if isinstance(o, set): return sorted(o)
        if dataclasses.is_dataclass(o): return dataclasses.asdict(o)
        if isinstance(o, enum.Enum): return o.value
        if isinstance(o, bytes): return o.decode()
        return super().default(o)
print(json.dumps({"c": Color.RED, "n": Name.A, "p": P(1, 2), "d": D(1, [2]), "s": {3, 1}, "t": datetime.datetime(2024, 1, 2, 3, 4, 5), Color.BLUE: 1, "b": b"x", "od": collections.OrderedDict(z=1, a=2), "dd": collections.defaultdict(int, q=1), "cn": collections.Counter("aab")}, cls=Enc))
try: json.dumps(decimal.Decimal("1.5"))
except TypeError as e: print(e)
print(json.loads('{"x": 1.10}', parse_float=decimal.Decimal), json.loads('[1,2]', object_hook=None))
def hook(d): return D(**d) if set(d) == {"a", "b"} else d
print(json.loads('[{"a": 1, "b": []}, {"c": 1}]', object_hook=hook))
s = json.dumps({"k": [1, {"z": None}]}, indent=4); print(s); print(json.loads(s) == {"k": [1, {"z": None}]})
class MyStr(str): pass
class MyInt(int):
    def __repr__(self): return "MyInt"
print(json.dumps([MyStr("x"), MyInt(5), True, 1e100, -0.0, 1e22, 123456789.123]), json.dumps("\u2028</script>"), json.dumps({"a": 1}, separators=(',', ':')))
import io
buf = io.StringIO(); json.dump([1, 2, {"a": "b"}], buf); print(buf.getvalue()); buf.seek(0); print(json.load(buf))
for bad in ('{"a": 1,}', "[1,,2]", "{'a': 1}", '{"a" 1}', ''):
    try: json.loads(bad)
    except json.JSONDecodeError as e: print(e, e.lineno, e.colno, e.pos, e.doc == bad)
    except ValueError as e: print("v", e)
dec = json.JSONDecoder(); pos = 0; stream = '{"a":1} [2] "x" 5 '
while pos < len(stream.rstrip()):
    obj, pos = dec.raw_decode(stream, pos); print(obj, pos)
    while pos < len(stream) and stream[pos] == ' ': pos += 1
