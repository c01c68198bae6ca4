# Methods of exceptions that ask the base what has no method of Java.
class Tagged(Exception):
    code = 10

    def __init__(self, worker, message):
        super().__init__(message)
        self.worker = worker

    def __str__(self):
        return f"[{self.worker}] {super().__str__()} ({self.code})"


class Fatal(Tagged):
    code = 99


class Shown(Exception):
    def __repr__(self):
        return "<" + super().__repr__() + ">"

    def text(self):
        return super().__str__()


class Traced(ValueError):
    def with_traceback(self, tb):
        self.tb = tb
        return super().with_traceback(tb)


print(Tagged("a", "b"), Fatal("c", "d"))
print(repr(Shown("e")), Shown("f").text())
print(repr(Traced("g").with_traceback(None)))
try:
    raise Fatal("h", "i")
except Tagged as error:
    print(error)
