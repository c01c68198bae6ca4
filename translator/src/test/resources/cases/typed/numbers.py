"""Arithmetic whose types are proven keeps Python's results, errors and width."""


def sums(n):
    total = 0
    for x in range(n):
        total += x * x
    return total


def grow(n):
    value = 1
    for _ in range(n):
        value *= 3
    return value


def shift(n):
    return [1 << k for k in range(n)]


def signs(a, b):
    return a // b, a % b, -a // b, -a % b, a / b


def floats(x, y):
    return x + y, x - y, x * y, x / y, x // y, x % y, -x


def mixed(n, x):
    return n + x, n * x, x - n, n / x, n < x, n == x


def divide(a, b):
    try:
        return a // b
    except ZeroDivisionError as error:
        return str(error)


def remainder(a, b):
    try:
        return a % b
    except ZeroDivisionError as error:
        return str(error)


def quotient(a, b):
    try:
        return a / b
    except ZeroDivisionError as error:
        return str(error)


def linear(x, n):
    for _ in range(n):
        x = (x * 1103515245 + 12345) % 2147483648
    return x


def flags(n):
    count = 0
    for k in range(n):
        even = k % 2 == 0
        count += even
    return count, even, not even


def edge():
    top = 9223372036854775807
    low = -9223372036854775807 - 1
    return top + 1, low - 1, -low, top * 2, low // -1, abs(low), ~top, ~low


def largest(limit):
    d = 3
    steps = 0
    while d * d <= limit:
        d += 2
        steps += 1
    return d, steps


def collatz(n):
    steps = 0
    while n != 1:
        if n % 2:
            n = 3 * n + 1
        else:
            n //= 2
        steps += 1
    return steps


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def texts(n):
    return f"{n} {n / 4} {n > 2} {n!r} {n:>5}", "p" + str(n), str(n / 8)


def main():
    print(sums(10), sums(100000), grow(10), grow(60))
    print(shift(66)[60:])
    print(signs(7, 3), signs(-7, 3), signs(7, -3))
    print(floats(7.5, 2.0), floats(-7.5, 2.0))
    print(mixed(3, 2.5))
    print(divide(1, 0), remainder(1, 0), quotient(1, 0), quotient(1.0, 0), quotient(0.0, 0.0))
    print(divide(7, 2), remainder(-7, 2), quotient(1, 3))
    print(linear(42, 10), flags(5), edge(), largest(1000), collatz(27), fibonacci(100))
    print(texts(3), 1e16 + 1, 2.0 * 3, 1e300 * 1e10, -0.0 * 1)
    print((2**53 + 1) / 2, (2**53 + 1) * 1.0, 10**17 / 3, 7 / 7)


main()


def literals_are_wide(n, sign):
    """Java's literals and remainders would be ints here."""
    total = 0
    for i in range(n):
        total += (1 << i) - 1
        total += (sign * i - 1) % 1000003 * 3000000
    return total, 1 << n, [(i - 3) % 7 for i in range(3)]


print(literals_are_wide(40, -1), literals_are_wide(3, 1))
