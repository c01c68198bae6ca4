def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except TypeError as error:
        print(error)


def none():
    pass


def two(a, b):
    pass


def default(a, b=1):
    pass


def posonly(a, b, /):
    pass


def kwonly(*, key, other=1):
    pass


def three(first, second, third):
    pass


attempt(none, 1)
attempt(none, x=1)
attempt(two)
attempt(two, 1)
attempt(two, 1, 2, 3)
attempt(two, 1, a=2)
attempt(two, 1, 2, c=3)
attempt(default)
attempt(default, 1, 2, 3)
attempt(posonly, a=1, b=2)
attempt(posonly, 1)
attempt(kwonly)
attempt(kwonly, 1)
attempt(kwonly, keys=1)
attempt(three)
attempt(three, 1)
attempt(three, 1, thrid=2)


class C:
    def method(self, x):
        pass

    @staticmethod
    def static(x):
        pass


attempt(C().method)
attempt(C().method, 1, 2)
attempt(C.method)
attempt(C.static)
attempt(C, 1)
try:
    two(*5)
except TypeError as error:
    print(error)
try:
    two(**5)
except TypeError as error:
    print(error)
try:
    two(**{"a": 1}, **{"a": 2})
except TypeError as error:
    print(error)
try:
    two(a=1, **{"a": 2})
except TypeError as error:
    print(error)
try:
    two(**{1: 2})
except TypeError as error:
    print(error)
try:
    "text"()
except TypeError as error:
    print(error)
attempt(lambda x: x)
