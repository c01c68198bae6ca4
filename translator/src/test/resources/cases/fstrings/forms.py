x, w, p = 3.14159, 10, 2
print(f"{x:{w}.{p}f}|{x!r:>12}|{x=}|{x = :.2f}|{'a' 'b'}|{{}}|{w:#x}|{w:08b}|{-w:+d}|{1e10:,.0f}|{1234567:_}")
print(f"{'nested ' + f'{x:.1f}'}", f"{[i for i in range(3)]}", f"{ {'a': 1}['a'] }", f"{(lambda y: y * 2)(4)}")
print(f'''multi
{x
+ 1}''')
print(f"{x!s:^20}|{'é':*^5}|{None}|{True:>5}|{True:d}")
d = {"k": 1}
print(f"{d["k"]} {"quote"}", f"{'\n'}|")
print(rf"\n{x:.0f}", f"\N{BULLET} {0x41:c}")
print("%s %r %5.2f %-5d| %05d %x %o %e %% %c %i" % ("s", "r", 3.14159, 5, 42, 255, 8, 12345.678, "c", 7))
print("%(a)s %(b)05.1f" % {"a": 1, "b": 2.25})
print("{} {0!r} {a[k]} {b.real}".replace("{0!r}", "{!r}").format(1, "x", a=d, b=5))
print("{0:>{1}}".format("x", 5), "{:,}".format(10**9), "{:%}".format(0.5), "{:g}".format(1e-7))
print(f"{x:{'>'}{w}}")
print(f"{1}{2}" "lit" f"{3}", "a" f"{4}")
class F:
    def __format__(self, s): return f"[{s}]"
    def __str__(self): return "str"
    def __repr__(self): return "repr"
print(f"{F():abc} {F()} {F()!s} {F()!r:>6} {F()!a}")
print(f"{3:{4}}" f"{'a':{'<'}{3}}|")
try: f"{3:z}"
except ValueError as e: print(e)
try: f"{'a':d}"
except ValueError as e: print(e)
print(f"{x:=+10.2f}" f"{1_000}", 0b101, 0o17, 0xFF, 1e3, 1_0.5, 1j, .5, 5.)
print(f"{'a' if x else 'b'} {x if not x else w}")
print(f"{w!r:{w}}", f"{x:.{p}}", f"{{{w}}}", f"{w}{{}}")
print("\x41\u0042\U00000043\103\
cont", r"\x", b"\x41\n", "tab\tq\"'", '''tri"ple''', u"u")
print(f"{print('side') or 1}")
print(f"{w:>+8,d}|{w:^8}|{'str':8}|{'str':>8.2}|{3.0}|{3.5e300*1e10}|{float('nan')}|{-0.0}")
