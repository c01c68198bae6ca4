"""Lists that are None until a thread has put them where they belong."""
import threading


def merge(a, b):
    out = []
    i = 0
    j = 0
    while i < len(a) and j < len(b):
        if a[i] <= b[j]:
            out.append(a[i])
            i += 1
        else:
            out.append(b[j])
            j += 1
    out.extend(a[i:])
    out.extend(b[j:])
    return out


def sort(values, results, slot):
    results[slot] = sorted(values)


def first(values):
    return values[0]


def put(values):
    values[0] = 3


def total(values):
    result = 0
    for value in values:
        result += value
    return result


def texts(values):
    return [value.upper() for value in values]


def numbered(values):
    for i, value in enumerate(values):
        if i > 1:
            return value
    return len(values)


def main():
    values = [5, 3, 9, 1, 7, 2]
    results = [None, None]
    threads = [
        threading.Thread(target=sort, args=(values[:3], results, 0)),
        threading.Thread(target=sort, args=(values[3:], results, 1)),
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(merge(results[0], results[1]), total(results[0]), numbered(results[1]))
    print(first(results[1]))
    rows = [None] * 2
    rows[0] = ["a", "b"]
    print(texts(rows[0]))
    check = 0
    for row in results:
        for value in row:
            check = check * 10 + value
    print(check)
    empty = [None, results[0]]
    try:
        print(first(empty[0]))
    except TypeError as error:
        print(error)
    try:
        print(put(empty[0]))
    except TypeError as error:
        print(error)
    try:
        print(total(empty[0]))
    except TypeError as error:
        print(error)
    try:
        print(numbered(empty[0]))
    except TypeError as error:
        print(error)
    try:
        print(merge(empty[0], empty[1]))
    except TypeError as error:
        print(error)
    try:
        print(merge(empty[1], empty[0]))
    except TypeError as error:
        print(error)
    try:
        print(texts(rows[1]))
    except TypeError as error:
        print(error)


main()
