def trace(label):
    print("make", label)
    def decorate(f):
        print("apply", label, f.__name__)
        def wrapper(*args, **kwargs):
            print("call", label)
            return f(*args, **kwargs)
        return wrapper
    return decorate


@trace("outer")
@trace("inner")
def add(a, b=1):
    return a + b


print(add(1), add(1, b=5))


class Register:
    def __init__(self):
        self.names = []

    def __call__(self, thing):
        self.names.append(thing.__name__)
        return thing


register = Register()


@register
class A:
    pass


@register
def f():
    pass


print(register.names)


@lambda f: f()
def value():
    return 42


print(value)


class Meta:
    @staticmethod
    def static(x):
        return x

    @classmethod
    def create(cls):
        return cls.__name__

    @property
    def prop(self):
        return "prop"

    @prop.setter
    def prop(self, v):
        print("set", v)

    @prop.deleter
    def prop(self):
        print("deleted")


m = Meta()
print(m.static(1), Meta.create(), m.create(), m.prop)
m.prop = 5
del m.prop


@(lambda x: [x])
class Listed:
    pass


print(Listed[0].__name__)
