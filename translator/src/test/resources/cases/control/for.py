for i in range(3):
    print(i, end=" ")
print("after", i)
for x in []:
    pass
else:
    print("empty else")
for x in "abc":
    if x == "b":
        break
else:
    print("never")
print(x)
for i, (a, b) in enumerate([(1, 2), (3, 4)]):
    print(i, a, b)
for k, v in {"a": 1, "b": 2}.items():
    print(k, v)


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Countdown(3)), [x for x in Countdown(2)])


class Old:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * 10


for x in Old():
    print(x)


def search(items, wanted):
    for item in items:
        if item == wanted:
            result = "found"
            break
    else:
        result = "missing"
    return result


print(search([1, 2], 2), search([1, 2], 3))
target = {}
for target["k"] in range(3):
    pass
print(target)


class Obj:
    pass


o = Obj()
for o.attr in "xy":
    print(o.attr)
l = [0, 0]
for l[0], l[1] in [(1, 2), (3, 4)]:
    print(l)
data = [1, 2, 3]
for item in data:
    if item == 2:
        data.append(4)
    print(item)
for i in range(3):
    for j in range(3):
        if j == 1:
            continue
        if i == 1:
            break
        print(i, j)
    else:
        print("inner done", i)
try:
    for x in 5:
        pass
except TypeError as error:
    print(error)
for i in range(2): print(i)
for _ in range(2):
    for _ in "ab":
        print("_", _)
print(_)
d = {1: 1}
try:
    for k in d:
        d[2] = 2
except RuntimeError as error:
    print(error)


def leak():
    for i in range(3):
        pass
    return i


print(leak())


def unbound():
    for q in []:
        pass
    return q


try:
    unbound()
except UnboundLocalError as error:
    print(error)
for *a, b in [(1, 2, 3), "xy"]:
    print(a, b)
for x in 1, 2, *"ab":
    print(x, end=";")
print()
