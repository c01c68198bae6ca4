def count(n):
    """Counts."""
    i = 0
    while i < n:
        yield i
        i += 1
    return "done"


print(list(count(3)), sum(count(5)), tuple(count(0)))
g = count(2)
print(next(g), next(g), next(g, "default"))
print(type(g).__name__, g.__name__, iter(g) is g)


def echo():
    received = None
    while True:
        received = yield received
        if received is None:
            return "end"


e = echo()
print(next(e), e.send(1), e.send("x"))
try:
    e.send(None)
except StopIteration as stop:
    print("value", stop.value)


def delegating():
    result = yield from count(2)
    print("result", result)
    yield from "ab"
    x = yield
    print("x", x)


d = delegating()
print([next(d) for _ in range(5)])
try:
    d.send("sent")
except StopIteration:
    print("stopped")


def cleanup():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("exit")
        raise
    finally:
        print("finally")


c = cleanup()
next(c)
c.close()
c.close()
try:
    next(c)
except StopIteration:
    print("closed")


def thrower():
    while True:
        try:
            yield "ready"
        except ValueError as error:
            print("got", error)


t = thrower()
next(t)
print(t.throw(ValueError("v")))
try:
    t.throw(KeyError("k"))
except KeyError as error:
    print("out", error)


def ignores():
    try:
        yield
    except GeneratorExit:
        yield "no"


i = ignores()
next(i)
try:
    i.close()
except RuntimeError as error:
    print(error)


def stops():
    yield 1
    raise StopIteration("inside")


try:
    list(stops())
except RuntimeError as error:
    print(error, repr(error.__cause__))


def reenter():
    yield next(me)


me = reenter()
try:
    next(me)
except ValueError as error:
    print(error)
fresh = count(1)
try:
    fresh.send("too early")
except TypeError as error:
    print(error)


def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print([x for x, _ in zip(fibonacci(), range(10))])


def empty():
    return
    yield


print(list(empty()))


def in_expression():
    x = (yield 1) + (yield 2)
    print("sum", x)
    print([(yield 3), (yield 4)])


g = in_expression()
next(g)
g.send(10)
g.send(20)
g.send("a")
try:
    g.send("b")
except StopIteration:
    pass


def args(a, *b, c=3, **d):
    yield a
    yield b
    yield c
    yield d


print(list(args(1, 2, c=4, e=5)))


class Tree:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


print(list(Tree(2, Tree(1), Tree(4, Tree(3)))))
