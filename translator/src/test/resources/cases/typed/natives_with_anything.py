"""Calls of the library with arguments of which nothing is known."""
import atexit
import csv
import heapq
import io
import json
import threading
from concurrent.futures import ThreadPoolExecutor


def anything(which):
    return {"n": 3, "list": [3, 1, 2], "text": "abc", "none": None, "f": 2.5, "b": True}[which]


def loops():
    for i, item in enumerate(anything("list")):
        print(i, item, end=" ")
    for i, item in enumerate(anything("text"), 5):
        print(i + 1, item, end=" ")
    for i, item in enumerate(anything("list"), start=anything("n")):
        print(i + 1, item, end=" ")
    print()
    for a, b in zip(anything("list"), "xyz"):
        print(a, b, end=" ")
    for a, b in zip(iter(anything("list")), [10, 20]):
        print(a + b, end=" ")
    print()
    for i in range(anything("n")):
        print(i * 2, end=" ")
    for i in range(1, anything("n") + 1):
        print(i * 2, end=" ")
    print([i for i in range(anything("n"), 0, -1)])
    print(list(map(str, anything("list"))), list(filter(None, [0, 1, anything("n")])))
    print([n for n in map(lambda n: n + 1, [1, 2])], list(map(pow, [2, 3], anything("list"))))
    print(list(filter(lambda n: n > 1, anything("list"))), list(reversed(anything("list"))))
    for text in map(str.upper, ["a", "b"]):
        print(text, end=";")
    print(list(enumerate(anything("text"))), list(enumerate("ab", 3)), dict(zip("ab", [1, 2])))
    source = iter([1, 2, 3, 4, 5])
    print(list(zip(source, [1, 2])), list(source))
    for bad in ("n", "none"):
        try:
            for i, item in enumerate(anything(bad)):
                print(i)
        except TypeError as error:
            print(error)
        try:
            print(range(anything("f")))
        except TypeError as error:
            print(error)


def printing():
    print(*anything("list"))
    print(*anything("list"), sep=", ")
    print(*[1, "a", None], sep="-", end="!\n")
    print("label:", *anything("text"))
    print(*{}, end="|\n")
    try:
        print(*anything("n"))
    except TypeError as error:
        print(error)


def sorting():
    words = ["pear", "Fig", "apple"]
    words.sort(key=str.lower)
    print(words)
    words.sort(key=len, reverse=True)
    print(words)
    words.sort(reverse=True)
    print(words)
    words.sort(reverse=False)
    print(words)
    pairs = [(1, "b"), (1, "a"), (0, "c")]
    pairs.sort(key=lambda pair: pair[0])
    print(pairs, sorted(pairs, reverse=True, key=lambda pair: pair[0]))


def library():
    heap = anything("list")
    heapq.heapify(heap)
    heapq.heappush(heap, 0)
    print(heapq.heappop(heap), heapq.heappushpop(heap, 5), heapq.nsmallest(2, heap))
    own = []
    for n in (5, 1, 4):
        heapq.heappush(own, n)
    print([heapq.heappop(own) for _ in range(3)])
    for bad in (heapq.heappop, lambda x: heapq.heappush(x, 1)):
        try:
            bad(anything("n"))
        except TypeError as error:
            print(error)
    try:
        heapq.heappop(anything("n"))
    except TypeError as error:
        print(error)
    try:
        heapq.heappush(anything("n"), 1)
    except TypeError as error:
        print(error)
    for row in csv.DictReader(io.StringIO("a,b\n1,2\n3,4,5\n")):
        print(row, row["a"])
    for row in csv.reader(io.StringIO("1,2\n3,\"x,y\"\n")):
        print(row)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator=";")
    writer.writerow([1, "a b", None])
    writer.writerows([(1, 2), ("q,r", 3)])
    print(out.getvalue())
    print(json.dumps({"b": 1, "a": [1.5, None, True]}), json.dumps({"b": 1, "a": 2}, sort_keys=True))
    print(json.dumps([1, {"x": 2}], indent=1), json.dumps({"z": 1, "y": 2}, indent=2, sort_keys=True))
    print(json.dumps({"a": "é"}, ensure_ascii=False), json.dumps([1, 2], separators=(",", ":")))
    print(json.loads('{"a": [1, 2.5, null]}')["a"], json.loads("1.5", parse_float=str))


def double(n):
    return n * 2


def futures():
    task = double if anything("b") else None
    with ThreadPoolExecutor(2) as pool:
        print(pool.submit(task, anything("n")).result(), pool.submit(pow, 2, exp=5).result())
        print(pool.submit(int, "ff", base=16).result(), pool.submit(double, n=4).result())
        print(list(pool.map(double, [1, 2, 3])), sum(pool.map(task, anything("list"))))
        for result in pool.map(lambda a, b: f"{a}{b}", "xy", [1, 2]):
            print(result)
    thread = threading.Thread(target=anything("none"), name="n1", daemon=anything("b"))
    print(thread.name, thread.daemon)
    thread = threading.Thread(name="n2", target=task, args=(1,))
    thread.start()
    thread.join()
    print(thread.name, threading.Thread(target=task, daemon=True).daemon)


def numbers():
    print(int(anything("f")), float(anything("n")), bool(anything("none")), int(7), float(3), bool(0))
    total = 0
    for text in ("1", "22", "333"):
        total += int(text)
    print(total, float("1.5") + float(2), int(True) + 1)


atexit.register(print, "at the end", 1, sep="|")
atexit.register(lambda: print("before it"))
loops()
printing()
sorting()
library()
futures()
numbers()
