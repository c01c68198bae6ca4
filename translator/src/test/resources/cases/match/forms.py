class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P): pass
class Enum: pass
class Col(Enum):
    RED = 1
    BLUE = 2
def m(v):
    match v:
        case None: return "none"
        case True: return "true"
        case 0: return "zero"
        case -1: return "neg"
        case 1.5: return "float"
        case -2.5j: return "cplx"
        case 1+2j: return "c2"
        case "s" "t": return "str"
        case b"b": return "bytes"
        case Col.RED: return "red"
        case []: return "empty seq"
        case [x]: return f"one {x}"
        case [1, *rest]: return f"1 rest {rest}"
        case [x, y] if x == y: return "pair eq"
        case (x, [y, *_, z]): return f"nested {x} {y} {z}"
        case [*_, "end"]: return "ends"
        case {"k": 1 | 2 as n}: return f"k {n}"
        case {"a": {"b": b}}: return f"deep {b}"
        case {"t": str(), **rest}: return f"t {rest}"
        case {}: return f"dict {v}"
        case P(0, 0): return "origin"
        case P(x=0, y=yy): return f"y axis {yy}"
        case Q(a, b) if a > b: return "Q"
        case P(x, y=3) | P(3, x): return f"or {x}"
        case int() | float() as num: return f"num {num}"
        case str(s) if len(s) > 3: return f"long {s}"
        case str(): return "short"
        case set() | frozenset(): return "set"
        case P() as whole: return f"P {whole.x}"
        case _: return "other"
for v in [None, True, False, 0, -1, 1.5, -2.5j, 1+2j, "st", b"b", Col.RED, Col.BLUE, [], [9], [1, 2, 3], (4, 4), (5, [6, 7, 8]), (1,), range(2), ["x", "y", "end"], {"k": 2}, {"k": 3}, {"a": {"b": 1}}, {"t": "x", "u": 2}, {}, {1: 2}, P(0, 0), P(0, 7), Q(5, 1), P(8, 3), P(3, 9), Q(1, 2), 77, 2.25, "long string", "sh", {1}, frozenset(), object, "end"]:
    print(repr(v) if not isinstance(v, P) else type(v).__name__, "->", m(v))
match (1, 2):
    case (a, b): print(a, b)
match 1, 2:
    case a, b: print("tuple", a, b)
match [1, 2, 3]:
    case 1, *r: print(r)
x = 5
match x:
    case y: print("capture", y)
match {"a": 1, "b": 2}:
    case {"a": a, **kw}: print(a, kw)
class Dup:
    __match_args__ = ("a",)
    a = 1
try:
    match Dup():
        case Dup(1, a=1): pass
except TypeError as e: print(e)
try:
    match Dup():
        case Dup(1, 2): pass
except TypeError as e: print(e)
try:
    match 1:
        case x(): pass
except TypeError as e: print(e)
match "abc":
    case [*_]: print("no")
    case str(x): print(x)
from collections import deque, OrderedDict
match deque([1, 2]):
    case [a, b]: print("deque", a, b)
match OrderedDict(a=1):
    case {"a": v}: print("od", v)
match = 3; case = 4; print(match + case)
def nested(v):
    match v:
        case {"type": "point", "pos": (x, y)}: return x, y
        case {"type": "line", "pts": [(a, b), *rest]}: return a, b, len(rest)
        case [["a" | "b" as t, int(n)], *_]: return t, n
    return None
print(nested({"type": "point", "pos": (1, 2), "extra": 1}), nested({"type": "line", "pts": [(1, 2), 3, 4]}), nested([["b", 4], 1]), nested(0))
match bytearray(b"ab"):
    case [a, b]: print("no")
    case bytearray(x): print(x)
for v in (1, True, 1.0):
    match v:
        case bool(): print("bool")
        case int(): print("int")
        case float(f): print("float", f)
