# CPython never switches threads within these statements, so no update is ever lost.
import threading

ROUNDS = 200_000


class Plain:
    shared = 0

    def __init__(self):
        self.n = 0


class Slotted:
    __slots__ = ("n",)


class Table(dict):
    pass


def function():
    pass


count = 0
plain = Plain()
slotted = Slotted()
slotted.n = 0
items = [0]
entries = {"k": 0}
table = Table(k=0)
first_seen = {}
either = {}
function.calls = 0
step = [1]


def work(barrier, add):
    global count
    barrier.wait()
    for i in range(ROUNDS):
        count += 1
        plain.n += 1
        entries["k"] += 1
        items[0] += 1
        add()
    for i in range(ROUNDS // 10):
        slotted.n += step[0]
        table["k"] += step[0]
        Plain.shared += 1
        function.calls += 1
        key = i & 15
        if key not in first_seen:
            first_seen[key] = 0
        first_seen[key] += 1
        if i in either:
            either[i] += 1
        else:
            either[i] = 1


def main():
    cell = 0

    def add():
        nonlocal cell
        cell += 1

    barrier = threading.Barrier(4)
    threads = [threading.Thread(target=work, args=(barrier, add)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(count, plain.n, entries, items, cell)
    print(slotted.n, table, Plain.shared, function.calls)
    print(first_seen)
    print(len(either), sum(either.values()), min(either.values()))


main()
