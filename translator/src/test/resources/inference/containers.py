"""What lists and dicts hold, as long as nobody unknown gets hold of them."""
import os
import threading

SIZES = {"small": 24000, "large": 400000}


def fill(n):
    rows = []
    for i in range(n):
        rows.append([i, i + 1])
    return rows


def first(rows):
    return rows[0][1]


def escaped(n):
    numbers = [n]
    os.fspath(numbers)
    return numbers[0]


def shared(results, slot):
    results[slot] = "done"


def chosen():
    return SIZES[os.environ.get("SIZE", "small")]


def maybe(name):
    found = None
    for each in ["a", "b"]:
        if each == name:
            found = each
    if found is None:
        return 0
    return len(found)


def work():
    results = [None, None]
    threads = [threading.Thread(target=shared, args=(results, k)) for k in range(2)]
    for thread in threads:
        thread.start()
    print(first(fill(5)), escaped(3), chosen(), maybe("b"), results)


if __name__ == "__main__":
    work()
