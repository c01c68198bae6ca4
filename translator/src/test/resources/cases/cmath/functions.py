import cmath


class Half:
    def __complex__(self):
        return 0.5j


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: [cmath.sqrt(z) for z in (-1, 4, 3 + 4j, -2 - 0j, complex(-2, -0.0), 0, 1e-310, 1e308 + 1e308j, -5.5 + 2j)])
show(lambda: [cmath.exp(z) for z in (0, 1j * cmath.pi, 1 + 2j, -3.5 - 1j, 709.9 + 0.5j)])
show(lambda: ([cmath.log(z) for z in (1, -1, 1j, 3 - 4j, 1.0001 + 0.01j, 0.5 + 0.6j)], cmath.log(8, 2), cmath.log(1j, 2j), cmath.log10(1000), cmath.log10(-1 + 1j)))
show(lambda: ([cmath.sin(z) for z in (0.5, 1j, 1 + 2j, -0.3 - 4j)], [cmath.cos(z) for z in (0.5, 1j, 1 + 2j, -0.3 - 4j)], [cmath.tan(z) for z in (0.5, 1j, 1 + 2j, -0.3 - 4j)]))
show(lambda: ([cmath.sinh(z) for z in (0.5, 1j, 1 + 2j)], [cmath.cosh(z) for z in (0.5, 1j, 1 + 2j)], [cmath.tanh(z) for z in (0.5, 1j, 1 + 2j, 400 + 1j)]))
show(lambda: ([cmath.asin(z) for z in (0.5, 2, 1j, 1 + 2j)], [cmath.acos(z) for z in (0.5, 2, 1j, 1 + 2j)], [cmath.atan(z) for z in (0.5, 2, 0.5j, 1 + 2j)]))
show(lambda: ([cmath.asinh(z) for z in (0.5, 2, 1j, 1 + 2j)], [cmath.acosh(z) for z in (0.5, 2, 1j, 1 + 2j)], [cmath.atanh(z) for z in (0.5, 2, 0.5j, 1 + 2j, -0.5 + 1j)]))
show(lambda: (cmath.polar(1 + 1j), cmath.polar(-3), cmath.rect(2, cmath.pi / 3), cmath.rect(3, 0), cmath.phase(-1), cmath.phase(complex(-1, -0.0)), cmath.phase(1j)))
show(lambda: (cmath.isfinite(1j), cmath.isinf(cmath.infj), cmath.isnan(cmath.nanj), cmath.isclose(1 + 1e-10j, 1), cmath.isclose(1, 1j), cmath.isclose(1, 1.1, rel_tol=0.2)))
show(lambda: cmath.log(0))
show(lambda: cmath.exp(1000))
show(lambda: cmath.sqrt("a"))
show(lambda: cmath.sqrt(None))
show(lambda: cmath.atanh(1))
show(lambda: cmath.rect(1, cmath.inf))
show(lambda: cmath.cosh(1000))
show(lambda: cmath.isclose(1, 2, rel_tol=-1))
show(lambda: (cmath.pi, cmath.e, cmath.tau, cmath.inf, cmath.infj, cmath.nan, cmath.nanj))
show(lambda: sorted(n for n in dir(cmath) if not n.startswith("_")))
show(lambda: (cmath.sqrt(Half()), cmath.exp(True)))
