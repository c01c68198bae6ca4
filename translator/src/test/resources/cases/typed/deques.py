"""Deques and the other queues, with elements of known types."""
import queue
import threading
from collections import defaultdict, deque


def numbers():
    window = deque(maxlen=3)
    sums = []
    for n in range(6):
        window.append(n)
        sums.append(sum(window))
    print(window, sums, window[0] + window[-1], len(window), window.maxlen)
    window.extend([10, 20])
    window.appendleft(7)
    print(window, list(window), max(window), 7 in window, window == deque([7, 5, 10]))
    window.rotate(1)
    window[1] = 99
    print(window, window.copy(), window.index(99), window.count(99), sorted(window))
    window.remove(99)
    window.reverse()
    window.insert(1, 4)
    print(window, bool(window), [n * 2 for n in window], list(reversed(window)))
    del window[0]
    window += [1]
    print(window, deque("abc", 2), deque([1, 2], maxlen=None), deque(range(5), maxlen=2))
    window.clear()
    for action in (window.pop, window.popleft):
        try:
            action()
        except IndexError as error:
            print(error)
    try:
        deque(maxlen=-1)
    except ValueError as error:
        print(error)
    try:
        deque([], maxlen="x")
    except TypeError as error:
        print(error)


def tasks():
    ready = deque([("a", 2), ("b", 1)])
    while ready:
        name, left = ready.popleft()
        print(name, left, end="; ")
        if left:
            ready.append((name, left - 1))
    print(ready)
    words = deque()
    words.append("x")
    words.append("y")
    last = words.pop()
    print(last.upper() + words.popleft().upper(), len(words))
    mixed = deque([1, "a"])
    print(mixed.pop() + "!", mixed.pop() + 1)
    waiting = defaultdict(deque)
    waiting["k"].append(1)
    print(waiting, waiting["k"].popleft())


class Job:
    def __init__(self, name, cost):
        self.name = name
        self.cost = cost

    def __lt__(self, other):
        return self.cost < other.cost


def queues():
    stack = queue.LifoQueue()
    for n in range(3):
        stack.put(n)
    print([stack.get() + 1 for _ in range(3)], stack.empty())
    urgent = queue.PriorityQueue()
    for priority, name in [(2, "low"), (1, "high")]:
        urgent.put((priority, name))
    priority, name = urgent.get()
    print(priority + 1, name.upper(), urgent.qsize())
    jobs = queue.PriorityQueue(maxsize=5)
    jobs.put(Job("slow", 9))
    jobs.put(Job("fast", 1))
    print(jobs.get().name, jobs.get_nowait().name)
    simple = queue.SimpleQueue()
    simple.put("text")
    print(simple.get().upper(), simple.empty())
    try:
        simple.get(block=False)
    except queue.Empty:
        print("empty")


def shared():
    done = deque()
    todo = deque(range(100))

    def work():
        while True:
            try:
                n = todo.popleft()
            except IndexError:
                return
            done.append(n * n)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(sum(done), len(done), min(done))


def floats():
    sums = {"a": 0.5}
    for n in range(3):
        sums["a"] += n
        sums["a"] -= 0.25
    totals = defaultdict(float)
    for key, value in [("x", 1.5), ("y", 2.0), ("x", 0.1)]:
        totals[key] += value
    print(sums, totals, sum(totals.values()), max(totals.values()), sorted(totals.keys()))
    views = totals.keys()
    print(views, totals.values(), "x" in views, views & {"x"}, len(totals.values()))
    try:
        sums["b"] += 1.0
    except KeyError as error:
        print(error)


numbers()
tasks()
queues()
shared()
floats()
