def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def two(value):
    a, b = value
    return a, b


def starred(value):
    a, *b, c = value
    return a, b, c


attempt(lambda: two((1, 2)))
attempt(lambda: two((1,)))
attempt(lambda: two((1, 2, 3)))
attempt(lambda: two([1, 2, 3]))
attempt(lambda: two("abc"))
attempt(lambda: two(iter([1, 2, 3])))
attempt(lambda: two({}))
attempt(lambda: two(5))
attempt(lambda: two(None))
attempt(lambda: starred([1]))
attempt(lambda: starred([1, 2]))
attempt(lambda: starred({1: 2, 3: 4, 5: 6}))
