"""Attributes of classes that change, private names, receivers that may be None."""
import threading


class Task:
    made = 0
    first = last = None

    def __init__(self, name):
        Task.made += 1
        self.number = Task.made
        self.name = name
        self.__secret = [name]

    def secret(self):
        return self.__secret

    @staticmethod
    def helper():
        return "helped"

    label = "task"


class Counting:
    total = 0
    lock = threading.Lock()

    def run(self):
        for _ in range(500):
            with Counting.lock:
                Counting.total += 1


class Child(Task):
    def __init__(self):
        super().__init__("child")
        self.__secret = "own"

    def own(self):
        return self.__secret


a, b = Task("a"), Task("b")
print(a.number, b.number, Task.made, a.made, Task.first, b.last)
Task.first = a
print(Task.first.name, b.first is a)
for thing in [a, "text"]:
    if thing is not None and not isinstance(thing, str):
        thing._Task__secret.append(1)
        print(thing._Task__secret)
print(a.secret())
c = Child()
print(c.secret(), c.own(), Task.made)
counters = [Counting() for _ in range(3)]
threads = [threading.Thread(target=each.run) for each in counters]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(Counting.total, counters[0].total)
maybe = a if counters else None
print(maybe.helper(), maybe.label)
maybe = None if counters else a
for use in [lambda: maybe.helper(), lambda: maybe.label]:
    try:
        print(use())
    except AttributeError as error:
        print(error)


def pick(flag):
    return a if flag else None


try:
    print(pick(True).helper(), pick(True).label, pick(False).label)
except AttributeError as error:
    print(error)
x = pick(False)
try:
    print(x.label)
except AttributeError as error:
    print(error)
try:
    print(x.helper())
except AttributeError as error:
    print(error)
