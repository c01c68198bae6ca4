class Typed:
    def __init__(self, kind):
        self.kind = kind

    def __set_name__(self, owner, name):
        print("set_name", owner.__name__, name)
        self.name = name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return instance.__dict__[self.name]

    def __set__(self, instance, value):
        if not isinstance(value, self.kind):
            raise TypeError(f"{self.name} must be {self.kind.__name__}")
        instance.__dict__[self.name] = value

    def __delete__(self, instance):
        print("delete", self.name)
        del instance.__dict__[self.name]


class Person:
    name = Typed(str)
    age = Typed(int)

    def __init__(self, name, age):
        self.name, self.age = name, age


p = Person("Ann", 5)
print(p.name, p.age, type(Person.name).__name__)
try:
    p.age = "x"
except TypeError as error:
    print(error)
del p.age
print(p.__dict__)


class NonData:
    def __get__(self, instance, owner):
        return "from descriptor"


class Uses:
    attr = NonData()


u = Uses()
print(u.attr)
u.__dict__["attr"] = "from instance"
print(u.attr, Uses.attr)


class Temperature:
    def __init__(self):
        self._c = 0

    @property
    def celsius(self):
        """Degrees."""
        return self._c

    @celsius.setter
    def celsius(self, value):
        if value < -273:
            raise ValueError("too cold")
        self._c = value

    fahrenheit = property(lambda self: self._c * 9 / 5 + 32, doc="F")


t = Temperature()
t.celsius = 100
print(t.celsius, t.fahrenheit, Temperature.celsius.__doc__, Temperature.fahrenheit.__doc__)
try:
    t.fahrenheit = 5
except AttributeError as error:
    print(error)
try:
    t.celsius = -300
except ValueError as error:
    print(error)


class Lazy:
    def __init__(self, f):
        self.f = f
        self.name = f.__name__

    def __get__(self, instance, owner):
        value = self.f(instance)
        setattr(instance, self.name, value)
        return value


class Data:
    @Lazy
    def value(self):
        print("computed")
        return 42


d = Data()
print(d.value, d.value)


class Meta(type):
    @property
    def title(cls):
        return cls.__name__.upper()

    def __call__(cls, *args):
        print("creating", cls.__name__)
        return super().__call__(*args)


class Titled(metaclass=Meta):
    pass


print(Titled.title, type(Titled()).__name__)


class Bound:
    def method(self):
        return self

    @staticmethod
    def static():
        return "s"

    @classmethod
    def cls(cls):
        return cls


b = Bound()
print(b.method.__self__ is b, b.method() is b, Bound.cls() is Bound, b.static is Bound.static)
print(b.method == b.method, b.method is b.method)
