"""Powers and divisions of floats, where they are floats and where they are not; long sums."""

import math


def distances(points):
    total = 0.0
    for x, y in points:
        d2 = x * x + y * y
        total += d2 ** 0.5
        total += (x * x) ** 1.5 / 2.0
    return total


def signs(x, y):
    square = x * x
    root = square ** 0.5
    print(root, square ** y, abs(x) ** y, (x ** 2) ** 0.25)
    square = x
    print(square ** y, type(square ** y).__name__, (-x) ** y)
    d = 2.0
    if x < 0:
        d = x
    print(d ** 0.5)


def errors():
    zero = 0.0
    base = 10.0
    for task in (
        lambda: zero ** -1,
        lambda: (zero * zero) ** -0.5,
        lambda: base ** 400,
        lambda: base // zero,
        lambda: base % zero,
    ):
        try:
            print(task())
        except (ZeroDivisionError, OverflowError) as error:
            print(type(error).__name__, error)
    square = zero * zero
    try:
        print(square ** -0.5)
    except ZeroDivisionError as error:
        print(error)
    try:
        print(base // square)
    except ZeroDivisionError as error:
        print(error)


def divisions():
    for a, b in ((7.5, 2.0), (-7.5, 2.0), (7.5, -2.0), (-0.0, 3.0), (1e300, 1e-10)):
        print(a // b, a % b, a // 2, a % -3, 7 // b, -7 % b)
    inf = float("inf")
    nan = float("nan")
    square = nan * nan
    print(inf * inf ** 0.5, square ** 0.5, 5.0 % inf, -5.0 % inf, math.copysign(1, -6.0 % 3.0))


def ints(n):
    total = 0
    for i in range(n):
        total += i ** 2 + 2 ** (i % 10) + (i % 7) ** 3
    k = 2
    big = 1
    while k < 70:
        big = 2 ** k
        k = k + 1
    print(total, big, (-2) ** 3, 0 ** 0, n ** 0.5, 2 ** -1, (-n) ** 2)


def nested(n):
    steps = 0
    i = 0
    down = n
    while i < n:
        j = i
        while j > 0:
            k = 0
            while k < j:
                k = 1 + k
                steps = steps + 2
            j = j - 1
            down -= 1
        i = i + 1
    return steps, i, down


def counted(n):
    count = [0] * n
    r = n
    rounds = 0
    while True:
        while r != 1:
            count[r - 1] = r
            r -= 1
        while True:
            if r == n:
                return rounds, count
            count[r] -= 1
            if count[r] > 0:
                break
            r += 1
        rounds += 1


def doubles(n):
    x = 1
    y = 1
    for _ in range(n):
        x = x + x
        y = y - 3 * y
    return x, y


print(distances([(3.0, 4.0), (-1.0, 1.0)]))
signs(-8.0, 0.5)
signs(4.0, 1.5)
errors()
divisions()
ints(20)
print(nested(6), counted(5), doubles(70))
