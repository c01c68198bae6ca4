class S:
    __slots__ = ("a", "b")

    def __init__(self):
        self.a = 1


s = S()
print(s.a, S.__slots__)
for name in ("b", "c"):
    try:
        print(getattr(s, name))
    except AttributeError as error:
        print(error)
try:
    s.c = 1
except AttributeError as error:
    print(error)
s.b = 2
del s.a
print(hasattr(s, "a"), s.b, hasattr(s, "__dict__"))


class T(S):
    pass


t = T()
t.anything = 5
print(t.anything, t.a)


class Private:
    __x = "private"

    def __init__(self):
        self.__y = 1
        self._z = 2

    def __hidden(self):
        return self.__y, self.__x

    def call(self):
        return self.__hidden()

    def __special__(self):
        return "special"

    def local(self):
        __v = 5
        def inner(__w=6):
            return __v, __w
        return inner(), sorted(k for k in vars(self))

    def keyword(self, **kwargs):
        return kwargs


p = Private()
print(p.call(), p._Private__y, Private._Private__x, p.__special__(), p.local())
try:
    p.__y
except AttributeError as error:
    print(error)


class Sub(Private):
    def __init__(self):
        super().__init__()
        self.__y = "sub"

    def both(self):
        return self.__y, self._Private__y


print(Sub().both())


class _Under:
    __a = 1

    def get(self):
        return self.__a


print(_Under().get(), _Under._Under__a)
