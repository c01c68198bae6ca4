def pairs():
    yield 1
    yield 2


a, b = 1, 2
a, b = b, a
print(a, b)
(a, b), c = (3, [4]), 5
print(a, b, c)
[a, [b, c]] = "x", "yz"
print(a, b, c)
first, *rest = range(5)
*init, last = "abc"
head, *middle, tail = [1, 2]
print(first, rest, init, last, head, middle, tail)
a, b = pairs()
print(a, b)
a, (b, *c), d = 1, (2, 3, 4), 5
print(a, b, c, d)
x = [1, 2, 3]
i = 0
i, x[i] = 1, 9
print(i, x)
i, x[0], i = 5, i, 7
print(i, x)
x, x = 1, 2
print(x)
() = []
[] = ()
for a, (b, c) in [(1, (2, 3)), (4, (5, 6))]:
    print(a, b, c)


def swap(p, q):
    p, q = q, p
    p, q, r = q, p, p
    return p, q, r


print(swap("left", "right"))
