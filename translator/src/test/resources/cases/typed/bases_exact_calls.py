"""Calls of a method of a base by the name of the base, with an instance of a subclass."""


class A:
    def m(self):
        return "A"
class B(A):
    def m(self):
        return "B"
def call(f, x):
    return f(x)
b = B()
print(A.m(b))
print(call(A.m, b))
print(call(getattr(A, "m"), b))


class C(B):
    def m(self):
        return "C" + B.m(self) + A.m(self) + super().m()


print(C().m(), B.m(C()))
