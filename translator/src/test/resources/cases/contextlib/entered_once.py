from contextlib import contextmanager


@contextmanager
def once():
    yield 1


manager = once()
with manager as value:
    print(value)
try:
    with manager:
        print("never")
except AttributeError as error:
    print(error, error.name)


@once()
def decorated():
    return "each call enters anew"


print(decorated(), decorated())
