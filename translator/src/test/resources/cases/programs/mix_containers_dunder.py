"""Custom containers: matrix, ring buffer, interval, multiset, sparse vector, lazy sequence."""
import bisect
import copy
import math
import operator
import sys
from array import array
from collections import UserDict, UserList, UserString
from collections.abc import Mapping, MutableSequence, MutableSet, Sequence, Set, Hashable, Iterator
from fractions import Fraction
from numbers import Number


class Matrix:
    __slots__ = ("rows", "shape")

    def __init__(self, rows):
        self.rows = [list(r) for r in rows]
        widths = set(map(len, self.rows))
        if len(widths) != 1:
            raise ValueError(f"ragged rows: {sorted(widths)}")
        self.shape = len(self.rows), widths.pop()

    @classmethod
    def identity(cls, n):
        return cls([int(i == j) for j in range(n)] for i in range(n))

    def __getitem__(self, key):
        match key:
            case int(i), int(j):
                return self.rows[i][j]
            case slice() as r, slice() as c:
                return Matrix(row[c] for row in self.rows[r])
            case int(i):
                return tuple(self.rows[i])
            case _:
                raise TypeError(f"bad index {key!r}")

    def __setitem__(self, key, value):
        i, j = key
        self.rows[i][j] = value

    def __matmul__(self, other):
        if self.shape[1] != other.shape[0]:
            return NotImplemented
        return Matrix([sum(map(operator.mul, r, c)) for c in zip(*other.rows)] for r in self.rows)

    def __mul__(self, k):
        return Matrix([x * k for x in r] for r in self.rows) if isinstance(k, Number) else NotImplemented

    __rmul__ = __mul__

    def __pow__(self, n, mod=None):
        result = Matrix.identity(self.shape[0])
        base = self
        while n:
            if n & 1:
                result = result @ base
            base = base @ base
            n >>= 1
            if mod:
                result, base = result % mod, base % mod
        return result

    def __mod__(self, m):
        return Matrix([x % m for x in r] for r in self.rows)

    def __eq__(self, other):
        return isinstance(other, Matrix) and self.rows == other.rows

    def __repr__(self):
        return f"Matrix({self.rows})"

    def __format__(self, spec):
        return "\n".join(" ".join(format(x, spec) for x in r) for r in self.rows)


class Ring(MutableSequence):
    def __init__(self, size, items=()):
        self._buf, self._size = [], size
        self.extend(items)

    def __getitem__(self, i):
        return self._buf[i]

    def __setitem__(self, i, v):
        self._buf[i] = v

    def __delitem__(self, i):
        del self._buf[i]

    def __len__(self):
        return len(self._buf)

    def insert(self, i, v):
        self._buf.insert(i, v)
        if len(self._buf) > self._size:
            del self._buf[0]

    def __repr__(self):
        return f"Ring<{' '.join(map(str, self))}>"


class Bag(MutableSet):
    def __init__(self, it=()):
        self._d = {}
        for x in it:
            self.add(x)

    def __contains__(self, x): return x in self._d
    def __iter__(self): return iter(self._d)
    def __len__(self): return len(self._d)
    def add(self, x): self._d[x] = self._d.get(x, 0) + 1

    def discard(self, x):
        if self._d.get(x, 0) > 1:
            self._d[x] -= 1
        else:
            self._d.pop(x, None)

    def __repr__(self): return "Bag(%s)" % self._d


class Interval:
    def __init__(self, lo, hi):
        self.lo, self.hi = lo, hi

    def __contains__(self, x): return self.lo <= x < self.hi
    def __bool__(self): return self.hi > self.lo
    def __len__(self): return max(0, self.hi - self.lo)
    def __reversed__(self): return iter(range(self.hi - 1, self.lo - 1, -1))
    def __call__(self, t): return self.lo + (self.hi - self.lo) * t
    def __round__(self, n=0): return (round(self.lo, n), round(self.hi, n))
    def __index__(self): return self.lo
    def __lshift__(self, n): return Interval(self.lo - n, self.hi - n)
    def __ior__(self, o):
        self.lo, self.hi = min(self.lo, o.lo), max(self.hi, o.hi)
        return self
    def __neg__(self): return Interval(-self.hi, -self.lo)
    def __getattr__(self, name):
        if name.startswith("plus_"):
            return lambda: Interval(self.lo, self.hi + int(name[5:]))
        raise AttributeError(f"{type(self).__name__!r} has no {name!r}", name=name, obj=self)
    def __repr__(self): return f"[{self.lo}, {self.hi})"


class CaseDict(UserDict):
    def __setitem__(self, k, v): super().__setitem__(k.lower(), v)
    def __getitem__(self, k): return super().__getitem__(k.lower())
    def __contains__(self, k): return k.lower() in self.data


class Default(dict):
    def __missing__(self, key):
        return f"<{key}>"


fibm = Matrix([[1, 1], [1, 0]])
print(fibm ** 10, pow(fibm, 90, 1000)[0, 1], (2 * fibm)[0], fibm[0:1, :], f"{fibm * 1.5:6.2f}", sep="\n")
for bad in (lambda: Matrix([[1], [2, 3]]), lambda: fibm @ Matrix([[1]]), lambda: fibm["x"], lambda: fibm * "x", lambda: {fibm}, lambda: setattr(fibm, "name", 1)):
    try:
        bad()
    except Exception as e:
        print(type(e).__name__, e)
r = Ring(3, range(5))
r.append(9); r += [10]; r.reverse()
print(r, r.pop(), r.index(9), 9 in r, r.count(10), list(reversed(r)), isinstance(r, Sequence), r[::-1])
b = Bag("mississippi")
b.discard("s"); b.remove("m")
print(b, b & {"s", "x"}, b | {"z"}, b <= {"i", "s", "p"}, b == {"s", "i", "p"}, b ^ {"i", "q"}, b.isdisjoint("xyz"))
try:
    b.remove("q")
except KeyError as e:
    print("KeyError", e)
iv = Interval(2, 6)
alias = iv
iv |= Interval(0, 3)
print(alias, 5 in iv, len(iv), list(reversed(iv)), iv(0.5), -iv, iv << 1, bool(Interval(3, 1)), [10, 20, 30][iv], iv.plus_4(), round(Interval(1.26, 2.34), 1))
try:
    iv.minus
except AttributeError as e:
    print(e, e.name, e.obj is iv)
d = CaseDict(A=1)
d["B"] = 2
d.update({"a": 5}, C=3)
print(d, d["c"], "b" in d, d.get("X", "none"), len(d), Default(a=1)["zz"], Default().get("zz"))
print(UserList([3, 1]) + [2], UserString("abc").upper() * 2, sorted(UserList([3, 1, 2])))
print("{0[x]} {1.shape} {2!r:>6} {n:,}".format(Default(), fibm, "q", n=1234567), "{:^{w}.{p}f}|".format(math.pi, w=10, p=3))
c = copy.deepcopy([iv, iv, b])
print(c[0] is c[1], c[0] is iv, c[0], copy.copy(b), copy.copy(r) == r, copy.copy(r))
print(array("i", [1, 2, 3]), array("d", [1.5]).typecode, Fraction(3, 4) + Fraction("0.25"), bisect.insort(x := [1, 5], 3), x)
