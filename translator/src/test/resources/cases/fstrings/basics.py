name, n, pi = "World", 42, 3.14159
print(f"Hello {name}!", f"{n:5d}|{n:<5}|{n:^5}|{n:>5}|{n:05}|{n:+}|{n:x}|{n:#b}")
print(f"{pi:.2f} {pi:8.3f} {pi:e} {pi:%} {n:,} {1234567:_}")
print(f"{name!r} {name!s} {name!a:>10} {name:>{n // 4}} {name:{'<'}{8}}|")
print(f"{{}} {{{name}}} {'nested ' + f'{n}'} {f'{f"{name}"}'}")
print(f"{n=} {n = } {name=} {name=!s} {pi=:.1f} {n+1=}")
print(f"{[x for x in range(3)]} { {1: 2}[1]} {(lambda x: x * 2)(n)}")
print(f"{n:{'d'}}" f" joined {name}" " plain")
print(f"", f"{''}", f"no fields")
print(f"{name:s} {name:.3} {True} {None} {1j} {b'x'}")
print(f"""multi
{name}
line""")
print(rf"{name}\n", f"tab\t{n}")


class F:
    def __format__(self, spec):
        return f"F({spec!r})"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


f = F()
print(f"{f} {f:abc} {f!r} {f!s:>6} {f:{n}x}")
print(f"{n if n > 3 else 'small'} {name.upper()} {name[0]} {len(name)}")
print(f"{'a' 'b'}{n!r:^10}{'q"uote'}")
try:
    f"{undefined}"
except NameError as error:
    print(error)
try:
    f"{name:d}"
except ValueError as error:
    print(error)
print(f"{n:{n // 10}d}{'':*^{n // 5}}")
x = [f"{i}:{c}" for i, c in enumerate("ab")]
print(x, f"{x!r}")
print(f"{(y := 5)} {y}")
print("%s %d %5.2f %-5s| %r %x %%" % (name, n, pi, "ab", "q", 255), "%(a)s" % {"a": 1})
print("{} {1} {a} {0!r:>5}".replace("{}", "{0}").format("x", "y", a="z"))


def order():
    log = []
    def t(v):
        log.append(v)
        return v
    s = f"{t('a')}{t('b'):{t('>')}{t('4')}}{t('c')}"
    return s, log


print(order())
print(f"{1 != 2} {1 == 1} {n!r}" f"{3 > 2:>5}")
print(f"{'\N{BULLET}'} {'\u00e9'} {chr(233)}")
