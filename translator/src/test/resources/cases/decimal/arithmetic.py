"""Thousands of operations, of which checksums and samples are shown."""
import random
from decimal import *

random.seed(20240501)


def number():
    digits = random.choice((1, 3, 9, 18, 19, 30, 60))
    value = random.randrange(10**digits)
    exponent = random.choice((0, 0, -2, -2, 3, -9, -30, 20, -400, 400))
    return Decimal((random.getrandbits(1), tuple(map(int, str(value))), exponent))


contexts = [
    Context(prec=prec, rounding=rounding, Emin=emin, Emax=emax, clamp=clamp, traps=[])
    for prec in (1, 9, 28, 50)
    for rounding in (ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)
    for emin, emax, clamp in ((-999999, 999999, 0), (-20, 20, 0), (-50, 50, 1))
]
binary = "add subtract multiply divide divide_int remainder remainder_near compare max min max_mag min_mag quantize next_toward compare_total".split()
unary = "plus minus abs sqrt normalize to_integral_exact next_plus next_minus logb".split()
for name in binary + unary:
    total = 0
    for index, context in enumerate(contexts):
        for _ in range(12):
            context.clear_flags()
            arguments = [number() for _ in range(2 if name in binary else 1)]
            result = getattr(context, name)(*arguments)
            flags = [signal.__name__ for signal, is_set in sorted(context.flags.items(), key=lambda item: item[0].__name__) if is_set]
            text = f"{result} {flags}"
            for character in text:
                total = (total * 31 + ord(character)) % 1000000007
        if index % 16 == 0:
            print(name, *arguments, context.prec, context.rounding, context.Emax, text)
    print(name, total)

for prec in (5, 16, 28, 60):
    context = Context(prec=prec)
    for _ in range(12):
        x = Decimal(random.randrange(1, 10**12)).scaleb(random.randint(-14, 3))
        y = Decimal(random.randrange(-(10**4), 10**4)).scaleb(random.randint(-4, -1))
        print(prec, x, y, context.exp(y), context.ln(x), context.log10(x), context.sqrt(x), context.power(x, y), context.power(x, random.randint(-20, 40)))

with localcontext() as context:
    context.prec = 60
    print(Decimal(2).sqrt(), sum(1 / Decimal(n) ** 2 for n in range(1, 200)))
print(getcontext().prec)
