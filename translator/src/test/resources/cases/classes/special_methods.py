class V:
    def __init__(self, *v):
        self.v = v

    def __repr__(self):
        return f"V{self.v}"

    def __add__(self, o):
        return V(*(a + b for a, b in zip(self.v, o.v))) if isinstance(o, V) else NotImplemented

    def __radd__(self, o):
        return V(*(o + a for a in self.v))

    def __mul__(self, k):
        return V(*(a * k for a in self.v))

    __rmul__ = __mul__

    def __matmul__(self, o):
        return sum(a * b for a, b in zip(self.v, o.v))

    def __neg__(self):
        return self * -1

    def __abs__(self):
        return sum(a * a for a in self.v) ** 0.5

    def __len__(self):
        return len(self.v)

    def __getitem__(self, i):
        return self.v[i] if not isinstance(i, slice) else V(*self.v[i])

    def __contains__(self, x):
        return x in self.v

    def __iter__(self):
        return iter(self.v)

    def __reversed__(self):
        return reversed(self.v)

    def __bool__(self):
        return any(self.v)

    def __call__(self, *args, **kwargs):
        return args, kwargs

    def __lt__(self, o):
        return self.v < o.v

    def __le__(self, o):
        return self.v <= o.v

    def __format__(self, spec):
        return f"<{spec}|{','.join(format(x, spec) for x in self.v)}>"

    def __int__(self):
        return 42

    def __float__(self):
        return 4.5

    def __index__(self):
        return 2

    def __divmod__(self, o):
        return "divmod", o

    def __pow__(self, o, mod=None):
        return "pow", o, mod

    def __invert__(self):
        return "inverted"

    def __round__(self, n=None):
        return "rounded", n


a, b = V(1, 2), V(3, 4)
print(a + b, 10 + a, a * 3, 3 * a, a @ b, -a, abs(V(3, 4)))
print(len(a), a[0], a[-1], b[:1], 2 in a, 9 in a, list(a), list(reversed(a)))
print(bool(V(0, 0)), not a, a(1, k=2), a < b, a > b, a <= b, sorted([b, a]))
print(f"{a:>3}", format(a, "02d"), int(a), float(a), [10, 20, 30][a], "abc"[a])
print(divmod(a, 1), a ** 2, pow(a, 2, 5), ~a, round(a), round(a, 2))
try:
    a + 5
except TypeError as error:
    print(error)
try:
    a >> 1
except TypeError as error:
    print(error)


class Reflected:
    def __rsub__(self, o):
        return "rsub", o

    def __ror__(self, o):
        return "ror"

    def __eq__(self, o):
        return "eq"

    def __gt__(self, o):
        return "gt reflected"


r = Reflected()
print(1 - r, {} | r, r == 1, 1 == r, 5 < r)


class Sub(V):
    def __radd__(self, o):
        return "subclass first"


print(V(1) + Sub(2))


class Attr:
    def __getattr__(self, name):
        if name.startswith("dyn_"):
            return name[4:]
        raise AttributeError(name)

    def __setattr__(self, name, value):
        super().__setattr__(name, (value, "set"))

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


x = Attr()
x.y = 1
print(x.dyn_hello, x.y, getattr(x, "nope", "default"))
del x.y
try:
    x.y
except AttributeError as error:
    print(error)


class Getattribute:
    def __getattribute__(self, name):
        if name == "secret":
            return "found"
        return object.__getattribute__(self, name)


print(Getattribute().secret)


class Items:
    def __getitem__(self, key):
        return key

    def __setitem__(self, key, value):
        print("set", key, value)

    def __delitem__(self, key):
        print("del", key)


i = Items()
print(i[1], i["a", 2], i[1:2], i[::3], i[...], i[1:2, 3], i[()], i[:, None])
i[1:2] = 5
del i["k"]


class Hash:
    __hash__ = None


try:
    {Hash()}
except TypeError as error:
    print(error)


class EqOnly:
    def __eq__(self, o):
        return True


try:
    hash(EqOnly())
except TypeError as error:
    print(error)


class Strs:
    def __str__(self):
        return "str"


print(Strs(), f"{Strs()}", f"{Strs()!s}", str(Strs()), "%s" % Strs())


class Next:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration


print(list(Next()))


class Init:
    def __init__(self):
        return 5


try:
    Init()
except TypeError as error:
    print(error)


class New:
    def __new__(cls, *args):
        print("new", args)
        return super().__new__(cls) if args else "not an instance"

    def __init__(self, *args):
        print("init", args)


print(New(), type(New(1)).__name__)
