"""Lists with elements of one type: indexes, errors, aliases, and those that others change."""
import threading


def reads(rows):
    return rows[0], rows[-1], rows[len(rows) - 1]


def errors(rows):
    found = []
    for index in (5, -6):
        try:
            found.append(rows[index])
        except IndexError as error:
            found.append(str(error))
    try:
        rows[9] = 1
    except IndexError as error:
        found.append(str(error))
    return found


def aliases(n):
    row = [0] * n
    rows = [row] * 2
    rows[0][1] = 5
    copy = row[:]
    copy[0] = 9
    return rows, row is rows[1], copy


def matrix(n):
    rows = []
    for i in range(n):
        row = []
        for j in range(n):
            row.append(i * j)
        rows.append(row)
    total = 0
    for row in rows:
        for value in row:
            total += value
    return rows, total


def sparse(n):
    rows = [None] * n
    rows[1] = [1.5]
    try:
        return rows[1][0], rows[0][0]
    except TypeError as error:
        return str(error)


def changed_while_iterated():
    values = [1, 2, 3]
    seen = []
    for value in values:
        seen.append(value)
        if value < 3:
            values.append(value + 10)
    return seen, values


def mixed_later():
    values = [1, 2]
    values.append("text")
    return values[2] + "s", values[0] + 1


def poison(values):
    values[0] = "poison"


def poisoned():
    values = [1, 2]
    thread = threading.Thread(target=poison, args=(values,))
    thread.start()
    thread.join()
    return values[0]


def hidden():
    values = [1, 2]
    holder = {"values": values}
    holder["values"].append(2.5)
    return values[2], sum(values)


def big():
    values = [0]
    for _ in range(70):
        values[0] = values[0] * 2 + 1
    return values


def accumulated(n):
    row = [0] * 3
    for k in range(n):
        row[k % 3] += k * 1000000007
    return row


def bools():
    flags = [True, False]
    flags[1] = 3 > 2
    return flags, flags[0] == 1, flags[0] is True, sum(flags)


def floats():
    values = [0.5, 1.5]
    values[0] += 1
    values.append(2.0)
    return values, values[0] + values[1], values[2]


def texts():
    words = "b a c".split()
    words.sort()
    return words[0] + words[1], len(words), "".join(words), words[0] == "a", words[0] < "b"


def equal():
    a = [1, 2]
    b = [1.0, 2.0]
    return a == b, a[0] == b[0], a != [1, 2], 2 in a, [] == []


def stars(n):
    first, *rest = [n, n + 1, n + 2]
    return first, rest, [*rest, first]


print(reads([3, 1, 2]), errors([1, 2, 3]), aliases(3), matrix(3), sparse(3))
print(changed_while_iterated(), mixed_later(), poisoned(), hidden(), big(), accumulated(10))
print(bools(), floats(), texts(), equal(), stars(1))
