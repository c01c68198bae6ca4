"""Ints that loops only add to are bounded by how often the loops can go round."""


def count(limit):
    i = 0
    while i < limit:
        i += 1
    return i


def total(n):
    result = 0
    for x in range(n):
        result += x * 3
    return result


def doubling(n):
    value = 1
    for _ in range(n):
        value += value
    return value


def divisors(n):
    found = 0
    d = 2
    while d * d <= n:
        if n % d == 0:
            found += 1
        d += 1
    return found


def mixed(flag):
    value = 1
    if flag > 3:
        value = "text"
    return value


def late(n):
    for i in range(n):
        last = i
    return last


def linear(x):
    for _ in range(10):
        x = (x * 1103515245 + 12345) % 2147483648
    return x


def main():
    print(count(600), total(100), doubling(90), divisors(400000), mixed(4), late(3), linear(7))


main()
