class Acc:
    def __init__(self, total):
        self.total = total

    def __iadd__(self, other):
        print("iadd", other)
        self.total += other
        return self

    def __isub__(self, other):
        return NotImplemented

    def __sub__(self, other):
        return f"sub {other}"


a = Acc(1)
alias = a
a += 5
print(a is alias, a.total)
a -= 3
print(a)
x = [1]
y = x
x += [2]
x *= 2
print(x, y is x)
t = (1,)
u = t
t += (2,)
print(t, u)
n = 7
n //= 2
n **= 3
n %= 10
n <<= 4
n |= 3
n ^= 1
n &= 0xFE
n >>= 1
print(n)
n /= 4
n -= 0.5
print(n)
d = {"k": 1}
d["k"] += 10
d["k"] *= 2
print(d)
s = "a"
s += "b"
s *= 3
print(s)


class Box:
    pass


box = Box()
box.value = 1
box.value += 1
box.inner = Box()
box.inner.list = [0]
box.inner.list[0] += 5
box.inner.list += [6]
print(box.value, box.inner.list)


def key():
    print("key once")
    return "k"


d[key()] += 1
print(d)
try:
    ([1],)[0] += [2]
except TypeError as error:
    print(error)
matrix = {1, 2}
matrix |= {3}
matrix -= {1}
print(sorted(matrix))


def local():
    total = 0
    for i in range(4):
        total += i
    def inner():
        nonlocal total
        total += 100
        return total
    return inner()


print(local())
count = 0


def bump():
    global count
    count += 1
    count += count + 1


bump()
print(count)
try:
    missing += 1
except NameError as error:
    print(error)


def unbound():
    value += 1


try:
    unbound()
except UnboundLocalError as error:
    print(error)
