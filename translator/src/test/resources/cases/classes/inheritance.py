class Base:
    def __init__(self, name):
        self.name = name

    def hello(self):
        return f"hello {self.name}"

    def chain(self):
        return ["Base"]

    @classmethod
    def make(cls, *args):
        return cls(*args)

    @staticmethod
    def static():
        return "static"


class Left(Base):
    def chain(self):
        return ["Left"] + super().chain()


class Right(Base):
    def chain(self):
        return ["Right"] + super().chain()


class Diamond(Left, Right):
    def __init__(self, name, extra):
        super().__init__(name)
        self.extra = extra

    def chain(self):
        return ["Diamond"] + super().chain()

    def hello(self):
        return super().hello() + "!" + super(Left, self).hello()


d = Diamond("d", 1)
print(d.chain(), d.hello(), d.extra)
print([c.__name__ for c in Diamond.__mro__], Diamond.__bases__)
print(type(Left.make("x")).__name__, Left.make("y").name, d.static(), Diamond.static())
print(isinstance(d, Right), issubclass(Left, Right), issubclass(Diamond, (int, Base)))
try:
    class Bad(Base, Left):
        pass
except TypeError as error:
    print(error)


class Mixin:
    def describe(self):
        return f"{type(self).__name__}:{self.hello()}"


class Mixed(Mixin, Base):
    pass


print(Mixed("m").describe())


class Super:
    x = "class attribute"

    def __getattribute__(self, name):
        return super().__getattribute__(name)

    @classmethod
    def cm(cls):
        return "Super.cm", cls.__name__

    @property
    def prop(self):
        return "Super.prop"


class Sub(Super):
    @classmethod
    def cm(cls):
        return super().cm() + ("Sub",)

    @property
    def prop(self):
        return super().prop + "+Sub"

    def nested(self):
        def inner():
            return super(Sub, self).x
        return inner(), [super(Sub, self).x for _ in range(1)]

    def in_lambda(self):
        return (lambda self: super().x)(self)


s = Sub()
print(Sub.cm(), s.prop, s.nested(), s.in_lambda())
print(super(Sub, s).x, super(Sub, Sub).cm())


class MyList(list):
    def __init__(self, *items):
        super().__init__(items)
        self.tag = "mine"

    def append(self, item):
        super().append(item * 2)

    def __getitem__(self, i):
        return ("got", super().__getitem__(i))


m = MyList(1, 2)
m.append(5)
print(m, m.tag, m[2], len(m), isinstance(m, list), sorted(m), m == [1, 2, 10])


class MyDict(dict):
    def __missing__(self, key):
        self[key] = value = key * 2
        return value


md = MyDict(a=1)
print(md["a"], md["bb"], md, md.get("zz"))


class MyInt(int):
    def __new__(cls, value):
        return super().__new__(cls, value * 10)

    def __add__(self, other):
        return MyInt(int(self) + other)


i = MyInt(5)
print(i, i + 1, type(i + 1).__name__, i * 2, type(i * 2).__name__, i == 50)


class MyStr(str):
    def shout(self):
        return self.upper() + "!"


print(MyStr("abc").shout(), MyStr("a") + "b", len(MyStr("xyz")), {"a": 1}[MyStr("a")])


class MyTuple(tuple):
    def __new__(cls, *args):
        return super().__new__(cls, args)

    @property
    def first(self):
        return self[0]


print(MyTuple(1, 2), MyTuple(7, 8).first)


class E(Exception):
    pass


class F(E):
    def __init__(self, x):
        super().__init__(f"x={x}")


try:
    raise F(1)
except E as e:
    print(e, type(e).__mro__[1].__name__)
