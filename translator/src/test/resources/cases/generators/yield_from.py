class Iterator:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("iterator value")
        return self.n

    def send(self, value):
        print("send", value)
        return self.__next__()

    def throw(self, error):
        print("throw", repr(error))
        return "thrown"

    def close(self):
        print("close")


def outer():
    value = yield from Iterator()
    print("value", value)
    return "outer value"


g = outer()
print(next(g), g.send("x"))
try:
    next(g)
except StopIteration as stop:
    print(stop.value)
g = outer()
next(g)
print(g.throw(ValueError("v")))
g.close()


def inner():
    try:
        got = yield "inner"
        print("inner got", got)
    except ValueError as error:
        print("inner caught", error)
        yield "recovered"
    finally:
        print("inner finally")
    return "inner return"


def middle():
    result = yield from inner()
    print("middle has", result)
    return result * 2


def top():
    print("top has", (yield from middle()))


t = top()
print(next(t))
try:
    t.send("hello")
except StopIteration:
    print("over")
t = top()
next(t)
print(t.throw(ValueError("deep")))
t.close()


def flatten(items):
    for item in items:
        if isinstance(item, list):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, [3, [4]], 5], []])))


def chain(*iterables):
    for it in iterables:
        yield from it


print(list(chain("ab", [1], (2,), {3: 4}, range(2))))
try:
    list(chain(5))
except TypeError as error:
    print(error)


def depth(n):
    if n:
        yield from depth(n - 1)
    yield n


print(sum(depth(50)))
