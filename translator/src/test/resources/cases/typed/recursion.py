"""Functions that call each other, and how deep they may."""
import sys


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def fact(n):
    if n <= 1:
        return 1
    return n * fact(n - 1)


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def endless(n):
    return endless(n + 1) + 1


def ping(n):
    try:
        return pong(n + 1)
    finally:
        counts[0] += 1


def pong(n):
    return ping(n + 1)


counts = [0]


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


def hanoi(n, source, target, spare, moves):
    if n == 0:
        return
    hanoi(n - 1, source, spare, target, moves)
    moves.append((source, target))
    hanoi(n - 1, spare, target, source, moves)


def permutations(items):
    if not items:
        return [[]]
    result = []
    for i in range(len(items)):
        for rest in permutations(items[:i] + items[i + 1 :]):
            result.append([items[i]] + rest)
    return result


class Tree:
    def __init__(self, value):
        self.value = value
        self.left = None
        self.right = None

    def insert(self, value):
        if value < self.value:
            if self.left is None:
                self.left = Tree(value)
            else:
                self.left.insert(value)
        elif self.right is None:
            self.right = Tree(value)
        else:
            self.right.insert(value)

    def walk(self, out):
        if self.left is not None:
            self.left.walk(out)
        out.append(self.value)
        if self.right is not None:
            self.right.walk(out)


print(fib(15), fact(25), is_even(10), is_odd(7))
for attempt in (endless, ping):
    try:
        attempt(0)
    except RecursionError as error:
        print(error)
print(900 < depth(0) < 1000, 400 < counts[0] <= 500)
sys.setrecursionlimit(200)
print(100 < depth(0) < 200)
sys.setrecursionlimit(5000)
print(4800 < depth(0) < 5000)
moves = []
hanoi(4, "a", "b", "c", moves)
print(len(moves), moves[:3])
print(permutations([1, 2, 3]))
tree = Tree(5)
for value in (3, 8, 1, 4, 9):
    tree.insert(value)
found = []
tree.walk(found)
print(found)
