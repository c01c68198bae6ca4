"""Numeric work over pools: seeded random, statistics, decimal contexts, fractions, matrix ops."""
import cmath
import decimal
import math
import random
import statistics as st
import threading
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from decimal import Decimal as D, localcontext, getcontext, ROUND_DOWN, ROUND_HALF_EVEN, DivisionByZero, Inexact
from fractions import Fraction
from functools import partial, reduce
from typing import Iterator


@dataclass(frozen=True)
class Estimate:
    mean: float
    error: float
    samples: int

    def __or__(self, other: "Estimate") -> "Estimate":
        n = self.samples + other.samples
        mean = (self.mean * self.samples + other.mean * other.samples) / n
        return Estimate(mean, math.hypot(self.error, other.error) / 2, n)

    def __str__(self):
        return f"{self.mean:.5f} ± {self.error:.5f} (n={self.samples:_})"


def pi_chunk(seed: int, n: int) -> Estimate:
    rng = random.Random(seed)
    inside = sum(rng.random() ** 2 + rng.random() ** 2 <= 1 for _ in range(n))
    p = inside / n
    return Estimate(4 * p, 4 * math.sqrt(p * (1 - p) / n), n)


def simpson(f, a, b, n=100):
    h = (b - a) / n
    return h / 3 * math.fsum(f(a + i * h) * (1 if i in (0, n) else 4 if i % 2 else 2) for i in range(n + 1))


def newton(f, df, x, *, tol=1e-12, limit=50) -> Iterator[float]:
    for _ in range(limit):
        yield x
        step = f(x) / df(x)
        x -= step
        if abs(step) < tol:
            return
    raise ArithmeticError("no convergence")


def decimal_work(prec):
    with localcontext() as ctx:
        ctx.prec = prec
        third = D(1) / D(3)
        return str(third), str(D(2).sqrt()), str(D("1.1") ** 10)


def egcd(a: int, b: int) -> tuple[int, int, int]:
    if a == 0:
        return b, 0, 1
    g, x, y = egcd(b % a, a)
    return g, y - b // a * x, x


with ThreadPoolExecutor(3) as ex:
    chunks = list(ex.map(partial(pi_chunk, n=2000), range(4)))
    print(reduce(Estimate.__or__, chunks))
    futs = {ex.submit(simpson, f, 0, b): name for name, f, b in [("sin", math.sin, math.pi), ("x^2", lambda x: x * x, 3), ("exp", math.exp, 1)]}
    for name, value in sorted((futs[f], f.result()) for f in as_completed(futs)):
        print(f"{name:>4} {value:.10f}")
    print(list(ex.map(decimal_work, (5, 20, 3))), getcontext().prec)
print([round(x, 6) for x in newton(lambda x: x * x - 2, lambda x: 2 * x, 1.0)])
try:
    list(newton(lambda x: x * x + 1, lambda x: 2 * x, 0.5))
except ArithmeticError as e:
    print(e)
try:
    D(1) / D(0)
except DivisionByZero as e:
    print(type(e).__name__, isinstance(e, ZeroDivisionError), e)
print(D("2.675").quantize(D(".01"), ROUND_HALF_EVEN), D("-7") // 2, D("-7") % 2, -7 // 2, -7 % 2, divmod(-7, 2), D("1E+3").normalize(), D("123.4500").as_tuple(), D("NaN").is_nan(), D(0.1))
print(f"{D('1234567.891'):,.2f} {D('0.00001'):e} {D('1e5')} {D('10') / 4}", D("3.14").to_eng_string(), max(D(1), 2.5), D("5").compare(D("7")), round(D("2.5")), int(D("-3.9")))
print(Fraction(1, 3) + Fraction(1, 6), Fraction("3.125"), Fraction(0.5).limit_denominator(), Fraction(7, -14), float(Fraction(1, 7)), Fraction(22, 7) // 1, math.floor(Fraction(-7, 2)))
data = [2, 4, 4, 4, 5, 5, 7, 9]
print(st.mean(data), st.pstdev(data), st.variance(data), st.mode(data), st.multimode("aabb"), st.quantiles(data, n=4), st.harmonic_mean([40, 60]), st.fmean(data), st.median_low(data), st.geometric_mean([1, 9]))
print(st.linear_regression([1, 2, 3], [2, 4, 6.5]), round(st.correlation([1, 2, 3], [1, 3, 2]), 3), st.NormalDist(10, 2).cdf(10), st.mean([Fraction(1, 2), Fraction(1, 3)]))
print(egcd(240, 46), pow(3, -1, 11), math.gcd(12, 18, 27), math.lcm(4, 6), math.comb(10, 3), math.perm(5), math.isqrt(10**20 + 1), math.prod([1.5, 2]), math.dist((0, 0), (3, 4)))
print(2**100, -2**63 - 1, 7**77 % 1000007, hex(2**70), int("zz", 36), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "little"), (10**18).bit_length(), bin(-5), 0b1011 ^ 6, ~7, 1 << 70 >> 68, (5).bit_count())
print(0.1 + 0.2, 1e16, 1e15 + 0.5, 1 / 3, -0.0, float("inf"), float("-nan"), 5e-324, 1.7976931348623157e308 * 10, 2.5 // 1, -2.5 % 1, round(2.5), round(3.5), round(2.675, 2), round(1234, -2), (0.75).as_integer_ratio(), (1.5).hex(), float.fromhex("0x1.8p1"))
print(cmath.sqrt(-1), (1 + 2j) * (3 - 1j), abs(3 + 4j), (1 + 2j).conjugate(), complex("1-1j"), 1j ** 2, cmath.phase(-1), f"{1 + 2j:.1f}")
print(math.sin(1e6), math.log(10), math.log2(1024), math.log1p(1e-10), math.expm1(1e-5), math.atan2(-1, -1), math.fmod(-7, 3), math.remainder(7, 4), math.trunc(-2.7), math.ceil(-0.5), math.copysign(1, -0.0), math.frexp(10), math.modf(-1.25), math.gamma(5), math.erf(0.5), math.ulp(1.0), math.nextafter(1, 2))
r = random.Random("text seed")
print(r.randint(1, 6), r.choices("abc", weights=[1, 5, 1], k=5), r.uniform(1, 2), r.getrandbits(70), r.triangular(), r.expovariate(1.5), r.betavariate(1, 2), r.randrange(0, 100, 7), r.sample("abcdef", 3, counts=None), r.random())
for expr in (lambda: math.sqrt(-1), lambda: 10.0 ** 400, lambda: int("12x"), lambda: math.log(0), lambda: 1 % 0, lambda: 2.0 // 0, lambda: float("1e"), lambda: "a" * -1 + 1, lambda: math.factorial(2.5), lambda: int(float("nan")), lambda: 1 << -1, lambda: 0 ** -1, lambda: random.choice([]), lambda: st.mean([]), lambda: range(3)[5]):
    try:
        print(expr())
    except Exception as e:
        print(type(e).__name__, e)
