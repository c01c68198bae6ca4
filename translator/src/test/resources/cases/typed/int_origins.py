"""Ints that are made of what is in the same place: bounded by the additions a program can execute."""


class Node:
    def __init__(self, left, right):
        self.left = left
        self.right = right

    def size(self):
        total = 1
        if self.left is not None:
            total += self.left.size()
        if self.right is not None:
            total = total + self.right.size()
        return total

    def depth(self):
        left = 0 if self.left is None else self.left.depth()
        right = 0 if self.right is None else self.right.depth()
        return max(left, right) + 1


def tree(depth):
    if depth == 0:
        return None
    return Node(tree(depth - 1), tree(depth - 1))


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def leaves(n):
    if n <= 1:
        return 1
    left = leaves(n - 1)
    right = leaves(n - 2)
    return left + right


def doubled(n):
    if n == 0:
        return 1
    half = doubled(n - 1)
    return half + half


def doubled_by_copy(n):
    if n == 0:
        return 1
    half = doubled_by_copy(n - 1)
    same = half
    return half + same


def doubled_twice_assigned(n):
    if n == 0:
        return 1
    one = two = doubled_twice_assigned(n - 1)
    return one + two


def doubled_in_loop(n):
    if n == 0:
        return 1
    part = doubled_in_loop(n - 1)
    total = 0
    for _ in range(2):
        total += part
    return total


def doubled_in_list(n):
    if n == 0:
        return 1
    parts = [doubled_in_list(n - 1)] * 2
    return parts[0] + parts[1]


def doubled_by_name(n):
    if n == 0:
        return 1
    total = 0
    total += (part := doubled_by_name(n - 1))
    return total + part


def doubled_by_tuple(n):
    if n == 0:
        return 1
    pair = (doubled_by_tuple(n - 1), 0)
    a, _ = pair
    b, _ = pair
    return a + b


def doubled_by_loop_over_tuple(n):
    if n == 0:
        return 1
    pair = (doubled_by_loop_over_tuple(n - 1), 0)
    for a in pair:
        for b in pair:
            return a + b
    return 0


kept = {}


def remembered(n):
    if n not in kept:
        kept[n] = 1 if n == 0 else remembered(n - 1) + remembered(n - 1)
    return kept[n]


def multiplied(n):
    if n == 0:
        return 1
    return multiplied(n - 1) * 2


def powers(n):
    table = [1] * (n + 1)
    for i in range(1, n + 1):
        table[i] = table[i - 1] + table[i - 1]
    return table[n]


def powers_in_dict(n):
    table = {0: 1}
    for i in range(n):
        table[i + 1] = table[i] + table[i]
    return table[n]


def fibonacci_table(n):
    table = [0, 1]
    for i in range(2, n + 1):
        table.append(table[i - 1] + table[i - 2])
    return table[n]


def large_steps(n):
    table = [2**62]
    for i in range(n):
        table.append(table[i] + 2**62)
    return table[-1]


def knapsack(goods, capacity):
    table = [0] * (capacity + 1)
    for weight, value in goods:
        for c in range(capacity, weight - 1, -1):
            candidate = table[c - weight] + value
            if candidate > table[c]:
                table[c] = candidate
    return table[capacity]


def distance(a, b):
    previous = list(range(len(b) + 1))
    for i, left in enumerate(a):
        current = [i + 1]
        for j, right in enumerate(b):
            current.append(min(current[j] + 1, previous[j + 1] + 1, previous[j] + (left != right)))
        previous = current
    return previous[-1]


def common(a, b):
    rows = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i in range(len(a)):
        for j in range(len(b)):
            if a[i] == b[j]:
                rows[i + 1][j + 1] = rows[i][j] + 1
            else:
                rows[i + 1][j + 1] = max(rows[i][j + 1], rows[i + 1][j])
    return rows[len(a)][len(b)]


def queens(n, row, columns):
    if row == n:
        return 1
    count = 0
    for column in range(n):
        if all(c != column and abs(c - column) != row - r for r, c in enumerate(columns)):
            count += queens(n, row + 1, columns + [column])
    return count


def twice_counted(n, row):
    if row == n:
        return 1
    count = 0
    for _ in range(2):
        count += twice_counted(n, row + 1)
        saved = count
        count = saved + saved
    return count


class Account:
    def __init__(self):
        self.balance = 0
        self.previous = 1

    def add(self, amount):
        self.balance = self.balance + amount
        return self.balance

    def grow(self):
        self.balance, self.previous = self.balance + self.previous, self.balance
        return self.balance

    def double(self):
        self.previous = self.previous + self.previous
        return self.previous


def smallest(a, b, c, d):
    return min(a, b, c, d), max(a, b, c, d), min(a, 5), max(3, b, c)


def walk(level):
    if level == 0:
        return 0
    return 1 + sum(walk(level - 1) for _ in range(2))


def by_argument(n, total):
    if n == 0:
        return total
    return by_argument(n - 1, total + total)


def main():
    root = tree(6)
    print(root.size(), root.depth(), fib(15), leaves(12))
    print(doubled(70), doubled_by_copy(70), doubled_twice_assigned(65), doubled_in_loop(66))
    print(doubled_by_name(70), doubled_by_tuple(70), doubled_by_loop_over_tuple(70))
    print(doubled_in_list(66), remembered(70), multiplied(70), by_argument(70, 1))
    print(powers(70), powers_in_dict(70), fibonacci_table(100), large_steps(9))
    print(knapsack([(3, 40), (4, 50), (5, 100), (9, 95)], 12), distance("kitten", "sitting"))
    print(common("abcbdab", "bdcaba"), queens(6, 0, []), twice_counted(9, 0), walk(6))
    account = Account()
    for i in range(100):
        account.add(i)
    print(account.balance)
    for _ in range(100):
        account.grow()
    print(account.balance)
    for _ in range(80):
        account.double()
    print(account.previous)
    print(smallest(3, 1, 2, 9), smallest(-3, 2**70, 4, 0))


main()
