"""Lists of ints and of floats: what is put there, who sees it, and where they hold other things."""

import threading


def ints():
    values = []
    for i in range(10):
        values.append(i * i)
    values[0] = 7
    values[-1] = -8
    values[3] += 5
    values[4] ^= 3
    values[5] -= 100
    values[6] *= 2
    print(values, len(values), values[2], values[-2])
    values.insert(0, 99)
    del values[1]
    print(values.pop(), values.pop(0), values)
    values.extend([1, 2, 3])
    values += [4, 5]
    values.reverse()
    print(values[:3], values[::-2], values[2:5], sum(values), max(values))
    values.sort()
    print(values, values.index(3), values.count(2), 9 in values)
    values[1:3] = [1000, 2000, 3000]
    print(values, values == values[:], values * 2 == values + values)
    for index in (50, -51):
        try:
            print(values[index])
        except IndexError as error:
            print(error)
        try:
            values[index] = 1
        except IndexError as error:
            print(error)
    values.clear()
    values.append(5)
    print(values)


def grows_large():
    values = [1]
    for _ in range(70):
        values.append(values[-1] * 2)
    print(values[62], values[63], values[64], values[70])
    values[0] += values[69]
    print(values[0], values[:3])


def floats():
    values = [0.0] * 4
    values[1] = 2.5
    values[2] += 1
    values[3] -= 0.5
    values[0] *= -1.0
    values.append(1e300)
    values[4] *= 1e10
    print(values, sum(values[:4]), values[0] == 0)
    nan = float("nan")
    values.append(nan)
    print(values, values.index(2.5), values.count(0.0))
    values[0] = nan
    print(values[0] == values[0], values[1], [x for x in values if x == x])


def mixed(flag):
    values = [1, 2, 3]
    if flag:
        values.append(None)
        values.append("text")
    values.append(2.5)
    values.append(True)
    print(values, values[-1] is True)
    numbers = [1, 0]
    numbers[0] = True
    print(numbers, numbers[0] is True)
    both = [1.5, 2]
    both.append(3)
    print(both, [type(x).__name__ for x in both])


def empties():
    first, second = [], []
    first.append(1.5)
    second.append("a")
    third = [[], []]
    third[0].append(1)
    third[1].append(2)
    third[0] += third[1]
    print(first, second, third, [] + first, [1] * 0, [1, 2] * 3)


def aliases():
    values = [1, 2, 3]
    other = values
    other[0] = 10
    values.append(4)
    print(values, other, values is other)
    table = [[0] * 3 for _ in range(2)]
    row = table[1]
    row[2] = 5
    table[1][0] = 7
    same = [[0] * 2] * 2
    same[0][1] = 1
    print(table, row, same)


def changed_while_walked():
    values = [1, 2, 3]
    seen = []
    for value in values:
        seen.append(value)
        if value < 10:
            values.append(value + 10)
    print(values, seen)
    for value in values:
        if value > 2:
            values.remove(value)
    print(values)


def keep(box, values):
    box.append(values)


def shared_after_all():
    box = []
    counts = [0, 0]
    counts[0] += 1
    keep(box, counts)

    def work():
        mine = box[0]
        for _ in range(5000):
            mine[0] += 1
            mine[1] += 2

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for _ in range(5000):
        counts[0] += 1
    for thread in threads:
        thread.join()
    print(counts)


def fill(values, start, gaps):
    for i in range(3000):
        values.append(start + i)
        gaps[start // 10000] += 1.5


def appended_by_many():
    values = []
    gaps = [0.0, 0.0, 0.0]
    threads = [threading.Thread(target=fill, args=(values, k * 10000, gaps)) for k in range(3)]
    for thread in threads:
        thread.start()
    seen = 0
    while any(thread.is_alive() for thread in threads):
        seen = max(seen, len(values))
        if values and values[-1] < 0:
            print("never")
    for thread in threads:
        thread.join()
    print(len(values), sum(values), seen <= 9000, gaps)


def handler_sees_it():
    box = []
    values = [1, 2]
    try:
        values[0] = 3
        keep(box, values)
        values[5] = 1
    except IndexError:
        values[1] = 4
    finally:
        values.append(5)
    print(values, box[0] is values)


class Holder:
    def __init__(self):
        self.values = [1, 2, 3]

    def add(self, value):
        self.values.append(value)
        self.values[0] += value


def held():
    holder = Holder()
    for i in range(3):
        holder.add(i)
    print(holder.values)


def sorting():
    values = [3, 1, 2]
    values.sort(key=lambda x: -x)
    values.append(0)
    print(values, sorted(values), sorted(values, reverse=True))
    try:
        values.sort(key=lambda x: values.append(x) or x)
    except ValueError as error:
        print(error)
    names = sorted([2.5, 1.5])
    names.append(0.5)
    print(values, names, list(names), list(range(3)))


def name_clashes():
    def get(values, index):
        return "mine", values[index]

    append = [1]
    append.append(get(append, 0)[1])
    print(append, get(append, 1))


def main():
    ints()
    grows_large()
    floats()
    mixed(True)
    mixed(False)
    empties()
    aliases()
    changed_while_walked()
    shared_after_all()
    appended_by_many()
    handler_sees_it()
    held()
    sorting()
    name_clashes()


def get(values):
    return values


def append(values):
    return len(values)


def set_all(values):
    for i in range(len(values)):
        values[i] = i


main()
some = [5, 6]
set_all(some)
print(get(some), append(some))
