import math


class Half:
    def __float__(self):
        return 0.5

    def __trunc__(self):
        return "truncated"

    def __ceil__(self):
        return "up"


class Index:
    def __index__(self):
        return 6


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (math.factorial(20), math.factorial(21), math.factorial(25)))
show(lambda: (math.factorial(1000) % (10**9 + 7), math.factorial(10000).bit_length()))
show(lambda: (math.comb(52, 5), math.comb(100, 50), math.comb(5, 0), math.comb(3, 7), math.comb(2**70, 2)))
show(lambda: (math.perm(10, 3), math.perm(3, 7), math.perm(30), math.perm(2**70, 2), math.perm(5, 0)))
show(lambda: (math.gcd(12, 18), math.gcd(-4, 6), math.gcd(2**80, 2**70 * 3), math.gcd(0, 0), math.gcd(-2**63, 2**63)))
show(lambda: (math.lcm(4, 6), math.lcm(), math.lcm(-3, 5), math.lcm(2**40, 3**30)))
show(lambda: [math.isqrt(n) for n in (0, 1, 2, 3, 4, 24, 25, 26, 2**62, 2**63 - 1, 2**64, 10**40, 10**40 - 1)])
show(lambda: (math.fsum([.1] * 10), math.fsum([1e100, 1.0, -1e100]), math.fsum([1, 1e100, 1, -1e100] * 1000), math.fsum([])))
show(lambda: (math.fsum([1e-16, 1.0, 1e16]), math.fsum([2.0**53, -0.5, -2.0**-54]), math.fsum(range(10))))
show(lambda: (math.sumprod([10, 20, 30], [1, 2, 3]), math.sumprod([.1] * 10, [.1] * 10), math.sumprod([2**62, 2**62], [4, 4])))
show(lambda: (math.sumprod([1.5, 2, True], [2, 3.5, 4]), math.sumprod([], []), math.sumprod([True, 3], [2, 2])))
show(lambda: (math.prod([]), math.prod(range(1, 30)), math.prod([1.5, 2, 3]), math.prod(["a", 3], start=1)))
show(lambda: (math.hypot(3, 4), math.hypot(1, 1, 1), math.hypot(1e200, 1e200), math.hypot(5e-324, 5e-324), math.hypot(math.nan, math.inf), math.hypot(-2)))
show(lambda: (math.dist((1, 2, 3), [4, 5, 7.5]), math.dist([], [])))
show(lambda: [math.floor(x) for x in (1.5, -1.5, 10**20, True, 1e300)])
show(lambda: [math.ceil(x) for x in (1.5, -1.5, 10**20, False, -0.5)])
show(lambda: [math.frexp(x) for x in (1.0, -3.5, 5e-324, 1e308, -0.0)])
show(lambda: (math.ldexp(0.5, 1024 - 0 - 1), math.ldexp(1, -1074), math.ldexp(-3, 4), math.ldexp(math.inf, 2**80)))
show(lambda: (math.modf(3.25), math.modf(-0.0), math.modf(1e300), math.modf(-7)))
show(lambda: [math.ulp(x) for x in (1, -1, 2**52, 5e-324, 1e308)])
show(lambda: (math.nextafter(1.0, 0.0), math.nextafter(0.0, -1.0), math.nextafter(math.inf, 0), math.nextafter(1.0, 0.0, steps=2**60), math.nextafter(-1e-323, 1, steps=4)))
show(lambda: [math.isclose(a, b) for a, b in ((1, 1.0), (1e9, 1e9 + 1), (0, 1e-12), (math.inf, math.inf), (math.nan, math.nan))])
show(lambda: [round(math.sin(x / 3), 12) for x in range(10)])
show(lambda: (math.sin(math.pi), math.cos(math.pi / 2), math.tan(1), math.sinh(1), math.cosh(1), math.tanh(1)))
show(lambda: (math.asin(1), math.acos(-1), math.acos(0), math.atan(1), math.atan(math.inf), math.atan2(1, -1), math.atan2(-0.0, -1), math.atan2(0.0, 0.0), math.atan2(1, 0)))
show(lambda: (math.asinh(1), math.acosh(2), math.atanh(0.5), math.asin(0.5), math.acos(0.3), math.atan(0.7)))
show(lambda: (math.exp(1), math.expm1(1e-10), math.exp2(10), math.log1p(1e-10), math.exp(-1000), math.exp(-math.inf)))
show(lambda: (math.log(8, 2), math.log(100, 10), math.log2(8), math.log10(1000), math.log(math.e), math.log2(3), math.log10(2), math.log(5, 2.5)))
show(lambda: (math.log(2**1100), math.log2(2**1100 + 1), math.log10(3**1000), math.log(math.inf)))
show(lambda: (math.pow(2, 10), math.pow(2, -1), math.pow(0, 0), math.pow(math.nan, 0), math.pow(-8, 3), math.pow(-math.inf, 3), math.pow(1, math.nan), math.pow(0, math.inf)))
show(lambda: (math.gamma(5), math.gamma(0.5), math.gamma(-1.5), math.gamma(100.5), math.gamma(171), math.gamma(1e-25), math.lgamma(10), math.lgamma(0.5), math.lgamma(-0.5), math.lgamma(1000)))
show(lambda: (math.erf(0.1), math.erf(1), math.erf(2), math.erf(-4), math.erfc(0.1), math.erfc(1), math.erfc(5), math.erfc(-3), math.erfc(30)))
show(lambda: (math.remainder(7, 2), math.remainder(-5.5, 2), math.fmod(-7, 3), math.fmod(7, -3), math.fmod(5, math.inf), math.remainder(10, math.inf)))
show(lambda: (math.degrees(1), math.radians(90), math.copysign(3, -1), math.fabs(-3), math.cbrt(8), math.cbrt(2), math.cbrt(-0.1)))
show(lambda: (math.pi, math.e, math.tau, math.inf, math.nan))
show(lambda: sorted(name for name in dir(math) if not name.startswith("_")))
show(lambda: (math.sqrt(2), math.sqrt(10**30), math.sqrt(Half()), math.floor(Half()), math.ceil(Half()), math.trunc(Half())))
show(lambda: (math.gcd(Index()), math.factorial(Index()), math.isqrt(Index()), math.sqrt(Index())))
