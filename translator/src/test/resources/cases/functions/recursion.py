def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(15))


def even(n):
    return True if n == 0 else odd(n - 1)


def odd(n):
    return False if n == 0 else even(n - 1)


print(even(100), odd(7))


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


print(ackermann(2, 3))


def forever(n):
    return forever(n + 1)


try:
    forever(0)
except RecursionError as error:
    print(error)


class Node:
    def __init__(self, value, children=()):
        self.value = value
        self.children = children

    def total(self):
        return self.value + sum(c.total() for c in self.children)


print(Node(1, [Node(2), Node(3, [Node(4)])]).total())
