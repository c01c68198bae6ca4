import builtins
import gc


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


def total(numbers):
    result = 0
    for number in numbers:
        result += number
    return result


point = Point(1, 2)
print(sorted(vars(point).items()), "x" in dir(point))
vars(point)["x"] = "changed"
print(point.x, total([1, 2, 3]))
print(builtins.ValueError is ValueError, builtins.len("abc"))
print(gc.isenabled(), gc.collect() >= 0)
try:
    vars(5)
except TypeError as error:
    print(error)


def listed(vars):
    return vars(1)


print(listed(lambda x: x + 1))
