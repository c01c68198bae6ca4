import fractions
import math
from decimal import Decimal
from fractions import Fraction


class Half(Fraction):
    pass


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (Fraction(), Fraction(3), Fraction(6, -4), Fraction("3/4"), Fraction(" -1.25 "), Fraction("2e-3"), Fraction("1_000/3"), Fraction(0.75), Fraction(Decimal("1.1")), Fraction(True, 2), Fraction(Fraction(1, 2), Fraction(3, 4)), Fraction(".5"), Fraction("5."), Fraction("1E2")))
show(lambda: Fraction(1, 0))
show(lambda: Fraction("1/0"))
show(lambda: Fraction("abc"))
show(lambda: Fraction("1//2"))
show(lambda: Fraction(None))
show(lambda: Fraction(1.5, 2))
show(lambda: Fraction(1, "2"))
show(lambda: Fraction(float("nan")))
show(lambda: Fraction(float("inf")))
show(lambda: Fraction(Decimal("inf")))
show(lambda: (Fraction(1, 3) + Fraction(1, 6), Fraction(1, 3) + 1, 1 + Fraction(1, 3), Fraction(1, 3) + 0.5, 0.5 + Fraction(1, 3), Fraction(1, 2) + 1j, 1j * Fraction(1, 2)))
show(lambda: (Fraction(1, 3) - Fraction(1, 2), 2 - Fraction(1, 3), Fraction(2, 3) * Fraction(3, 4), 3 * Fraction(2, 3), Fraction(1, 2) / Fraction(3, 4), 1 / Fraction(2, 3), Fraction(1, 2) / 0.25))
show(lambda: (Fraction(7, 2) // Fraction(2, 3), Fraction(-7, 2) // 2, 7 // Fraction(2, 3), Fraction(7, 2) % Fraction(2, 3), Fraction(-7, 2) % 2, divmod(Fraction(7, 2), Fraction(2, 3)), divmod(5, Fraction(2, 3)), Fraction(7, 2) // 0.5, Fraction(7, 2) % 0.4))
show(lambda: Fraction(1, 2) / 0)
show(lambda: Fraction(1, 2) // 0)
show(lambda: Fraction(1, 2) % 0)
show(lambda: Fraction(1, 2) + "a")
show(lambda: Fraction(1, 2) + Decimal(1))
show(lambda: (Fraction(2, 3) ** 2, Fraction(2, 3) ** -2, Fraction(-2, 3) ** -3, Fraction(4, 9) ** Fraction(1, 2), Fraction(2, 3) ** 0.5, 2 ** Fraction(3), 2 ** Fraction(-3), 4 ** Fraction(1, 2), 2.0 ** Fraction(2), Fraction(0) ** 0))
show(lambda: Fraction(0) ** -1)
show(lambda: Fraction(-8) ** Fraction(1, 3))
show(lambda: (-Fraction(1, 2), +Fraction(1, 2), abs(Fraction(-1, 2)), int(Fraction(-7, 2)), float(Fraction(1, 3)), complex(Fraction(1, 4)), bool(Fraction(0)), math.floor(Fraction(-7, 2)), math.ceil(Fraction(-7, 2)), math.trunc(Fraction(7, 2))))
show(lambda: (round(Fraction(5, 2)), round(Fraction(7, 2)), round(Fraction(22, 7), 3), round(Fraction(12345, 10), -2), round(Fraction(-5, 2))))
show(lambda: (Fraction(1, 2) == 0.5, Fraction(1, 2) == Decimal("0.5"), Fraction(1, 3) == 1 / 3, Fraction(2) == 2, Fraction(1, 2) == 0.5 + 0j, Fraction(1, 2) != "a", Fraction(1, 3) < 0.34, Fraction(1, 3) <= Fraction(2, 6), 1 > Fraction(1, 2), Fraction(1, 2) < float("inf"), Fraction(1, 2) < float("nan")))
show(lambda: Fraction(1, 2) < "a")
show(lambda: (hash(Fraction(1, 2)) == hash(0.5), hash(Fraction(3)) == hash(3), hash(Fraction(1, 3)), hash(Fraction(-1, 2**61 - 1)), {Fraction(1, 2): "half"}[0.5]))
show(lambda: (Fraction(math.pi).limit_denominator(1000), Fraction("3.1415926535897932").limit_denominator(10), Fraction(math.cos(math.pi / 3)).limit_denominator(), Fraction(-11, 7).limit_denominator(3)))
show(lambda: Fraction(1, 3).limit_denominator(0))
show(lambda: (Fraction.from_float(0.1), Fraction.from_float(3), Fraction.from_decimal(Decimal("0.1")), Fraction.from_decimal(2)))
show(lambda: Fraction.from_float("a"))
show(lambda: Fraction.from_decimal(1.5))
show(lambda: (Fraction(3, 4).numerator, Fraction(3, 4).denominator, Fraction(3, 4).as_integer_ratio(), Fraction(4, 2).is_integer(), Fraction(1, 2).real, Fraction(1, 2).imag, Fraction(1, 2).conjugate()))
show(lambda: (str(Fraction(3, 4)), str(Fraction(4, 2)), repr(Fraction(-1, 3)), f"{Fraction(1, 3)}", "%s" % Fraction(1, 7)))
show(lambda: [format(Fraction(22, 7), spec) for spec in ("", ".3f", "10.2f", "+.2f", "e", ".3E", "g", ".2g", "%", ".1%", "010.3f", ">12", "<12", "^12", "*^+12", "#", ",", "020,.2f")])
show(lambda: [format(Fraction(-1234567, 8), spec) for spec in ("", ",", "_", ",.2f", "_.1f", ".0f", "z.0f", "g", ".3g", "15", "=15", "e", "#.0f", "%")])
show(lambda: [format(Fraction(n, 1000), spec) for n in (0, 1, -4, 5, 15, 999) for spec in (".2f", "z.2f", "g", ".1e", "%", ".0f")])
show(lambda: format(Fraction(1, 2), "d"))
show(lambda: format(Fraction(1, 2), "<010.2f"))
show(lambda: (sum([Fraction(1, n) for n in range(1, 20)]), sum([Fraction(1, 3)] * 3), max(Fraction(1, 3), Fraction(1, 2)), sorted([Fraction(1, 2), Fraction(1, 3), 0.4]), math.prod([Fraction(1, 2), 4])))
show(lambda: (Half(1, 2), Half(1, 2) + 1, type(Half(1, 2) + 1).__name__, Half("1/4"), Half(1, 2) == Fraction(1, 2), isinstance(Half(1), Fraction)))
show(lambda: setattr(Fraction(1, 2), "numerator", 3))
show(lambda: (Fraction(1, 2).__reduce__(), Fraction(numerator=3, denominator=6)))
show(lambda: (fractions.__all__, [n for n in dir(Fraction) if not n.startswith("_")]))
