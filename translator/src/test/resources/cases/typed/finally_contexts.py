"""What a finally part raises has the exception that it runs for as its context."""


def last(items, index):
    try:
        raise ValueError("body")
    finally:
        items[index] = 1


def inner(items):
    try:
        items.remove(3)
    finally:
        try:
            items[7] = 0
        except IndexError as error:
            print("inside", error)
        items.pop()


def leave(items):
    for item in items:
        try:
            if item == 2:
                return "two"
            if item == 1:
                continue
            print("item", item)
        finally:
            items[0] += 1
    return "end"


def deep(n):
    try:
        if n == 0:
            return 1 // n
        return deep(n - 1)
    finally:
        [].pop()


def chain(error):
    while error is not None:
        print(repr(error), end=" ")
        error = getattr(error, "__" + "context__")
    print()


try:
    last([], 2)
except IndexError as error:
    chain(error)
try:
    inner([])
except IndexError as error:
    chain(error)
print(leave([0, 1, 5, 2, 9]))
try:
    deep(2)
except IndexError as error:
    chain(error)
