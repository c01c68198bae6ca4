"""Attributes of threads and exceptions that no constructor sets."""


import threading


class Result(threading.Thread):
    def run(self):
        self.result = 42


class Named(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f"t{n}")
        self.n = n
        self.label = self.name + "!"

    def run(self):
        self.total = sum(range(self.n))


class Started(threading.Thread):
    def __init__(self):
        super().__init__()
        self.box = []
        self.start()
        self.after = 1

    def run(self):
        self.box.append("ran")


class Oops(Exception):
    def __init__(self, code):
        super().__init__(f"code {code}")
        self.code = code

    def explain(self):
        self.seen = True
        return f"{self.code} {self.args}"


r = Result()
r.start()
r.join()
print(r.result, hasattr(r, "other"))
n = Named(5)
n.start()
n.join()
print(n.total, n.label)
s = Started()
s.join()
print(s.box, s.after)
try:
    raise Oops(4)
except Oops as error:
    print(error, error.explain(), error.seen)
try:
    print(Named(2).total)
except AttributeError as error:
    print(error)
