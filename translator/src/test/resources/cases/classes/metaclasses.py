class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases, **kwargs):
        print("prepare", name, [b.__name__ for b in bases], kwargs)
        return {"injected": "yes"}

    def __new__(mcs, name, bases, namespace, **kwargs):
        print("new", name, sorted(k for k in namespace if not k.startswith("__")), kwargs)
        return super().__new__(mcs, name, bases, dict(namespace))

    def __init__(cls, name, bases, namespace, **kwargs):
        print("init", name)
        super().__init__(name, bases, namespace)

    def __iter__(cls):
        return iter(["from", "meta"])

    def __getitem__(cls, item):
        return f"{cls.__name__}[{item}]"

    def method(cls):
        return "meta method", cls.__name__


class A(metaclass=Meta, option=1):
    x = injected
    y = 2


print(A.x, list(A), A[5], A.method(), type(A).__name__)


class B(A):
    pass


print(type(B) is Meta, B.injected)


class Registry:
    plugins = []

    def __init_subclass__(cls, /, label=None, **kwargs):
        super().__init_subclass__(**kwargs)
        Registry.plugins.append((cls.__name__, label))


class One(Registry, label="first"):
    pass


class Two(One):
    pass


print(Registry.plugins)
try:
    class Three(Registry, unknown=1):
        pass
except TypeError as error:
    print(error)
Dynamic = type("Dynamic", (One,), {"attr": 5, "get": lambda self: self.attr})
print(Dynamic().get(), Dynamic.__name__, Registry.plugins[-1])
try:
    class Conflict(A, Exception, metaclass=type("Other", (type,), {})):
        pass
except TypeError as error:
    print(error)


def function_meta(name, bases, namespace):
    print("function meta", name, bases)
    return {"name": name, "x": namespace["x"]}


class NotAClass(metaclass=function_meta):
    x = 1


print(NotAClass)


class Singleton(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Config(metaclass=Singleton):
    pass


print(Config() is Config())


class Missing(dict):
    def __missing__(self, key):
        if key.startswith("__"):
            raise KeyError(key)
        self[key] = len(self)
        return self[key]


class AutoMeta(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Missing()


class Auto(metaclass=AutoMeta):
    RED
    GREEN


print("RED" in Auto.__dict__, Auto.GREEN > Auto.RED)


class Instance(type):
    def __instancecheck__(cls, obj):
        return hasattr(obj, "quack")

    def __subclasscheck__(cls, sub):
        return True


class Duck(metaclass=Instance):
    pass


class Robot:
    quack = 1


print(isinstance(Robot(), Duck), isinstance(5, Duck), issubclass(int, Duck))
kwargs = {"metaclass": Singleton}


class Splat(*[Robot], **kwargs):
    pass


print(type(Splat).__name__, Splat.quack)


class Entries:
    def __mro_entries__(self, bases):
        return (Robot,)


class Via(Entries()):
    pass


print(Via.__mro__[1].__name__, Via.__orig_bases__[0].__class__.__name__)


class Sub:
    def __class_getitem__(cls, item):
        return cls.__name__, item


print(Sub[int], Sub[1, 2])
