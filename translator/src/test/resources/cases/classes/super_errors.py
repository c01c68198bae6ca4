def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


def no_class():
    return super()


attempt(no_class)


class A:
    def no_args():
        return super()

    def deleted(self):
        del self
        return super()

    def rebound(self):
        self = 5
        return super().x

    def star(*args):
        return super()

    def missing(self):
        return super().nothing


attempt(A.no_args)
attempt(lambda: A.deleted(A()))
attempt(lambda: A.rebound(A()))
attempt(lambda: A.star(A()))
attempt(lambda: A().missing())


class B(A):
    def gen(self):
        return list(super().x for _ in range(1))


attempt(lambda: B().gen())


class C:
    def cls(self):
        return __class__

    @classmethod
    def make(cls):
        return __class__, cls


class D(C):
    pass


print(D().cls() is C, D.make()[0] is C, D.make()[1] is D)


class E(C):
    def set(self):
        nonlocal __class__
        __class__ = D
        return __class__


print(E().set() is D)
