"""Classes that code of which nothing is known calls, where a base has the constructor."""
import os
import tempfile
import threading


class Actor:
    def __init__(self, name):
        self.name = name
        self.start()

    def start(self):
        self.total = -1


class Adder(Actor):
    def start(self):
        self.total = 0


class Fragile(Adder):
    strategy = 1


class Other(Actor):
    pass


def make(cls, name):
    return cls(name)


print(make(Adder, "x").total, make(Fragile, "y").name, make(Other, "z").total)


class Waiting(threading.Thread):
    def join(self, *args, **options):
        super().join(*args, **options)
        return self.name


waiting = Waiting(name="waiting", target=print)
waiting.start()
print(waiting.join(), waiting.join(1), waiting.join(timeout=1))

number, path = tempfile.mkstemp()
with os.fdopen(number, "w") as file:
    file.write("text")
print(open(path).read())
os.remove(path)
