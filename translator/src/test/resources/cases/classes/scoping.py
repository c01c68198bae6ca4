x = "global"


def outer():
    x = "outer"

    class A:
        y = x
        x = "class"
        z = x

        def method(self):
            return x

    return A.y, A.x, A.z, A().method()


try:
    print(outer())
except NameError as error:
    print("name error", error)


class B:
    seen = x
    x = "class level"
    after = x

    def method(self):
        return x

    lam = lambda self: x
    comp = [x for _ in range(1)]
    gen = list(x for _ in range(1))
    nested = [(i, j) for i in range(2) for j in range(2)]


print(B.seen, B.after, B().method(), B().lam(), B.comp, B.gen, B.nested)


def function():
    y = 1

    class C:
        def get(self):
            return y

        def set(self, value):
            nonlocal y
            y = value

    return C(), lambda: y


c, get = function()
c.set(10)
print(c.get(), get())


class D:
    global made_global
    made_global = 5
    own = made_global


print(made_global, D.own, hasattr(D, "made_global"))


class Outer:
    value = "outer"

    class Inner:
        value = "inner"
        try:
            look = Outer.value
        except NameError as error:
            look = str(error)

        class Deep:
            def get(self):
                return Outer.Inner.value, self.__class__.__qualname__


print(Outer.Inner.look, Outer.Inner.Deep().get())


def deletes():
    class E:
        a = 1
        del a
        try:
            a
        except NameError as error:
            message = str(error)
    return E.message


print(deletes())


def free_and_class(value):
    class F:
        try:
            print(value)
        except NameError as error:
            print(error)
        value = "own"
        print(value)
    return F


free_and_class("parameter")


def in_class_body():
    items = [1, 2]

    class G:
        total = sum(items)
        doubled = [i * 2 for i in items]
        mapped = {i: i for i in range(1)}
        name = __qualname__

        def f(self, default=total):
            return default

    return G.total, G.doubled, G.mapped, G.name, G().f()


print(in_class_body())
print(B.__module__, [k for k in vars(B) if not k.startswith("__")])


class Locals:
    a = 1
    names = sorted(k for k in locals() if not k.startswith("__"))
    d = dir()


print(Locals.names, "a" in Locals.d)
