"""Functions that are called directly, and those that something keeps from it."""
import threading


def add(a, b=10):
    return a + b


def nothing(values, item):
    values.append(item)


def never():
    raise ValueError("always")


def recursive(n):
    if n == 0:
        return 0
    return 1 + recursive(n - 1)


def shadowed(x):
    return x + 1


def rebound(x):
    return "first", x


def before():
    try:
        return after(1)
    except NameError as error:
        return str(error)


print(before())


def after(x):
    return x * 2


print(before())
print(rebound(1))


def rebound(x):  # noqa: F811
    return "second", x


print(rebound(1))
print(add(1), add(1, 2), add(a=3), add(b=4, a=5), add(1.5), add("a", "b"))
values = []
print(nothing(values, 1), values)
nothing(values, 2)
print(values)
try:
    never()
except ValueError as error:
    print(error)
print(recursive(50))


def local_shadow():
    shadowed = len
    return shadowed("abc")


print(shadowed(1), local_shadow())
table = {"add": add}
print(table["add"]("x", "y"), list(map(shadowed, [1.5, 2])))


def work(results, slot, factor):
    results[slot] = slot * factor


results = [0, 0, 0]
threads = [threading.Thread(target=work, args=(results, k, 7)) for k in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(results)

try:
    add()
except TypeError as error:
    print(error)
try:
    add(1, 2, 3)
except TypeError as error:
    print(error)
try:
    add(1, c=2)
except TypeError as error:
    print(error)


def swap(x):
    global add
    add = x


print(add(1, 1))
swap(lambda a, b=0: ("patched", a, b))
print(add(1))


def deep(n):
    try:
        return deeper(n)
    except RecursionError as error:
        return type(error).__name__


def deeper(n):
    return deeper(n + 1)


print(deep(0))


def unpacked(pair):
    left, right = pair
    return left - right


print(unpacked((5, 3)), unpacked([5, 3]))


def optional(text):
    if text is None:
        return 0
    return len(text)


print(optional(None), optional("abc"))


def keyword(first, second):
    return first, second


def trace(x):
    print("arg", x)
    return x


print(keyword(second=trace(2), first=trace(1)))
