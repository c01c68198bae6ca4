import numbers
from decimal import Decimal
from fractions import Fraction
from numbers import Complex, Integral, Number, Rational, Real

for value in (True, 5, 2**70, 1.5, 1j, Fraction(1, 2), Decimal("1.5"), "a", None):
    print(repr(value), [kind.__name__ for kind in (Number, Complex, Real, Rational, Integral) if isinstance(value, kind)])
print(issubclass(int, Rational), issubclass(float, Integral), issubclass(Fraction, Real), issubclass(Real, Complex), Integral.__mro__)
print(numbers.__all__, sorted(Number.__abstractmethods__), sorted(Real.__abstractmethods__))


class Half(Number):
    def __init__(self, twice):
        self.twice = twice


class Whole(Integral):
    def __init__(self, n):
        self.n = n

    def __int__(self):
        return self.n

    def __pos__(self):
        return self


def unary(self, *others):
    return self.n


for name in list(Whole.__abstractmethods__):
    setattr(Whole, name, unary)


@numbers.Real.register
class Other:
    pass


print(isinstance(Half(3), Number), isinstance(Half(3), Complex), isinstance(Other(), Complex))
try:
    Real()
except TypeError as error:
    print(str(error)[:60])
try:
    Whole(3)
except TypeError as error:
    print(str(error)[:40])
