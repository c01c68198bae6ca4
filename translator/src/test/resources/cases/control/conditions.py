class Truthy:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool", self.value)
        return self.value


class Sized:
    def __len__(self):
        print("len")
        return 0


t, f = Truthy(True), Truthy(False)
print((t and f) is f, (f and t) is f, (t or f) is t, (f or t) is t)
print(not t, not f, not Sized())
if t and not f:
    print("both")
if f or Sized() or t:
    print("third")
print(1 and 2, 0 and 2, 1 or 2, 0 or 2, 0 or "" or None, 1 and "" and 2)
print(None is None, None is not None, 1 is not None)
print(1 < 2 < 3, 1 < 3 < 2, 1 == 1.0 == True, 3 > 2 >= 2 != 1)
print(1 in [1, 2], 3 not in (1, 2), "a" in "abc", "k" in {"k": 1})
x = None
print(x is None or x > 5, x is not None and x > 5)
y = [i for i in range(3)] and "list" or "none"
print(y)
a = 0
b = a or [c for c in "xy"]
print(b)
print("yes" if a else "no", ("a" if a else "b") + "c")
print((a if a else 1) + (2 if not a else a))
print(1 if True else 2.5, 2.5 if a else 1, None if a else 0)
z = a == 0 and b != []
print(z, type(z))


class Weird:
    def __eq__(self, other):
        return "equal?"

    def __lt__(self, other):
        return []

    def __contains__(self, item):
        return "non-empty"


w = Weird()
print(w == 1, w < 1, 1 in w, w != 1, w == 1 == 1)
print((w < 1) < 1 if False else "skipped", w < 1 < 2)
try:
    if Truthy("not a bool"):
        pass
except TypeError as error:
    print(error)


def chained(v):
    print("v", v)
    return v


print(chained(1) < chained(5) < chained(3) < chained(9))
print(chained(1) <= chained(1) in [chained(1)])
nan = float("nan")
print(nan == nan, nan != nan, [nan] == [nan], nan in [nan])
