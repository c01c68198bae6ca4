"""Records what CPython 3.13 answers to expressions: run it with python3.13 in this folder.

Each file of expressions/ holds lines of an expression, a tab, and the repr of its value or the type and text
of its exception.
"""
import itertools
import pathlib
import random
import warnings

FILES = {}
LONGEST = 700

warnings.simplefilter("ignore")


def topic(function):
    FILES[function.__name__] = function
    return function


def answer(expression):
    try:
        return repr(eval(expression, {})).replace("\n", "\\n")
    except BaseException as error:
        return f"{type(error).__name__}: {error}".replace("\n", "\\n")


INTS = ["0", "1", "-1", "2", "-3", "7", "10", "255", "-256", "True", "2**31", "2**62", "2**63-1", "-2**63",
        "2**63", "-2**63-1", "2**64", "10**18", "10**25", "-10**25", "3**100", "-(7**80)"]
FLOATS = ["0.0", "-0.0", "1.0", "-1.5", "0.1", "2.5", "3.5", "1e16", "1e22", "1e-5", "123456.789", "1e300", "-1e-300",
          "5e-324", "1.7976931348623157e308", "float('inf')", "float('-inf')", "float('nan')", "2.0**53", "0.5"]


@topic
def int_arithmetic():
    for a, b in itertools.product(INTS, INTS):
        for sign in ("+", "-", "*", "//", "%", "/", "&", "|", "^", "<", "==", ">="):
            yield f"{a} {sign} {b}"
        yield f"divmod({a}, {b})"
    for a in INTS:
        for count in ("0", "1", "5", "31", "63", "64", "100", "-1", "10**30"):
            if count != "10**30":
                yield f"({a}) << {count}"
            yield f"({a}) >> {count}"
        for exponent in ("0", "1", "2", "3", "13", "-1", "-2", "0.5", "1.0"):
            yield f"({a}) ** {exponent}"
        for modulus in ("1", "7", "-7", "2**61-1", "10**20", "0"):
            yield f"pow({a}, 12345, {modulus})"
            yield f"pow({a}, -1, {modulus})"
        for method in ("bit_length()", "bit_count()", "as_integer_ratio()", "__hash__()", "is_integer()", "real", "imag",
                       "numerator", "denominator", "conjugate()"):
            yield f"({a}).{method}"
        yield f"[-({a}), +({a}), ~({a}), abs({a}), bool({a}), float({a}), complex({a}), str({a}), repr({a}), hash({a})]"
        yield f"[hex({a}), oct({a}), bin({a})]"
        for length in ("1", "2", "8", "9", "40"):
            for order in ("'big'", "'little'"):
                for signed in ("True", "False"):
                    yield f"({a}).to_bytes({length}, {order}, signed={signed})"
        for digits in ("0", "1", "-1", "-2", "-18", "-25", "-100"):
            yield f"round({a}, {digits})"
    for data in (b"", b"\x00", b"\x7f", b"\x80", b"\xff\x00", bytes(range(20))):
        for order in ("'big'", "'little'"):
            for signed in ("True", "False"):
                yield f"int.from_bytes({data!r}, {order}, signed={signed})"
    yield from ["int.from_bytes([1, 2], 'big')", "int.from_bytes('x')", "(5).to_bytes(-1)", "(5).to_bytes(2, 'x')",
                "round(15, -1)", "round(25, -1)", "round(-15, -1)", "round(5, -1)", "1 << 2**70", "0 << 2**70",
                "10**400 / 1.0", "10**400 / 10**399", "10**400 / 3", "-(10**400) / 7**473", "float(10**400)", "2**-1074",
                "1 / 2**1080", "(2**53+1) / 1", "(2**54+3) / 2", "2**1074 / 2**2147", "int(10**400)", "hash(10**400)",
                "(True).__and__(1)", "True & False", "True | 1", "True ^ True", "~True if False else 5", "-True", "True + True",
                "True * 2.5", "True << 3", "True / 2", "1 .real", "int.__add__(1, 'a')", "int.__add__('a', 1)", "1 + 'a'",
                "1 - 'a'", "1 @ 2", "1 & 2.0", "1 << 2.0", "'a' - 1", "divmod(1, 'a')", "1 < 'a'", "None + 1", "-'a'", "~1.5",
                "+[]", "abs('a')", "pow(2, 1.0, 3)", "pow(2, 3, 4.0)", "pow(2.0, 3, 4)", "pow('a', 2, 3)", "pow(2, -1, 4)",
                "pow(3, -5, 7)", "pow(38, -1, 97)", "pow(0, -1)", "0.0 ** -1", "(-8) ** 0.5", "(-8) ** (1/3)", "0 ** 0",
                "int.__pow__(2, 3, 5)", "int.__rpow__(2, 3)", "(5).__rsub__(3)", "(5).__rfloordiv__(17)", "(5).__lt__(6.0)"]


@topic
def int_parsing():
    texts = ["0", "-0", "+5", " 12 ", "1_000", "1__0", "_1", "1_", "", " ", "+", "-", "0x1f", "0X1F", "0b101", "0o17", "0x_1f",
             "0_0", "00", "012", "1e5", "1.5", "z", "Z", "ff", "١٢", "１２", "\\u00a012", "1 2", "--1", "+-1", "9" * 30, "-" + "9" * 30,
             "0b2", "0o8", "0xg", "\\n5\\t", "5\\x00", "é", "x" * 300, "0x", "0b_", "1_2_3", "\\u0661_\\u0662", "True", "None", "٣"]
    for text in texts:
        yield f"int('{text}')"
        for base in ("0", "2", "8", "10", "16", "36", "1", "37", "-1"):
            yield f"int('{text}', {base})"
    yield from ["int()", "int(5.9)", "int(-5.9)", "int(1e30)", "int(float('inf'))", "int(float('nan'))", "int(None)", "int([])",
                "int(b'12')", "int(bytearray(b'12'))", "int(b'x')", "int(b'\\xff')", "int('5', base=16)", "int(base=5)", "int(5, 16)",
                "int('5', 'a')", "int('5', 2.0)", "int(1j)", "int('9'*4300) > 0", "int('9'*4301)", "str(10**4299)[:3]",
                "str(10**4300)", "str(-10**4300)", "hex(10**5000)[:5]", "int('f'*5000, 16) > 0", "int('1'*5000, 7)", "int(True)",
                "int(x=5)", "int(memoryview(b'12'))", "int(object())", "bool('')", "bool([])", "bool(0.0)",
                "bool()", "bool(1, 2)", "bool(x=1)", "True.__class__", "str(True)", "repr(False)", "bool.__mro__", "int(3)",
                "int('0b11', 0)", "int('-0x1F', 16)", "int('- 1')", "int('1', base=True)", "int(' -5 ', 0)"]


@topic
def float_arithmetic():
    for a, b in itertools.product(FLOATS, FLOATS):
        for sign in ("+", "-", "*", "/", "//", "%", "<", "==", ">="):
            yield f"{a} {sign} {b}"
        yield f"divmod({a}, {b})"
        yield f"({a}) ** ({b})"
    for a in FLOATS:
        for b in INTS:
            for sign in ("+", "*", "//", "%", "<", "==", ">", "!="):
                yield f"{a} {sign} {b}"
            yield f"{b} - {a}"
            yield f"{b} < {a}"
            yield f"{b} / {a}"
        for method in ("hex()", "is_integer()", "as_integer_ratio()", "real", "imag", "__int__()", "__trunc__()",
                       "__floor__()", "__ceil__()", "__round__()"):
            yield f"({a}).{method}"
        yield f"[-({a}), +({a}), abs({a}), bool({a}), str({a}), hash({a}) if {a} == {a} else 0]"
        for digits in ("0", "1", "2", "5", "16", "-1", "-5", "-400", "400"):
            yield f"round({a}, {digits})"
    rng = random.Random(1)
    for _ in range(600):
        value = rng.choice([rng.uniform(-10, 10), rng.uniform(0, 1e6), rng.random() * 10.0 ** rng.randint(-320, 308)])
        yield f"{value!r} * 1.0"
        yield f"round({value!r}, {rng.randint(-3, 8)})"
        yield f"hash({value!r})"
        yield f"({value!r}).hex()"
    yield from ["round(2.5)", "round(3.5)", "round(-2.5)", "round(0.5)", "round(2.675, 2)", "round(1e22)", "round(1.15, 1)",
                "round(5e15+0.5)", "round(0.125, 2)", "round(1e308, -308)", "round(1.7e308, -308)", "round(2.5, None)", "round('a')", "round(2.5, 1.0)",
                "round(1.5, ndigits=0)", "1e308 * 10", "1e308 ** 2", "2.0 ** 1024", "(-2.0) ** 1023", "0.1 + 0.2", "1.0 // 0.1", "-1.0 % 3",
                "1.0 % -3", "float.fromhex('0x1.8p1')", "float.fromhex('-0x.8p-1074')", "float.fromhex('inf')", "float.fromhex('nan')",
                "float.fromhex('0x1p1024')", "float.fromhex('0x1.fffffffffffff7p1023')", "float.fromhex('0x1.fffffffffffff8p1023')",
                "float.fromhex('0x1p-1075')", "float.fromhex('0x1.8p-1075')", "float.fromhex('1')", "float.fromhex('x')", "float.fromhex('')",
                "float.fromhex('0x')", "float.fromhex('0xp1')", "float.fromhex('1.')", "float.fromhex(' 0xA ')", "float.fromhex('0x1p99999999999')",
                "float.fromhex('-infinity')", "float.fromhex('0x0.0000000000000000000000000000001')", "(0.1).as_integer_ratio()",
                "float('inf').as_integer_ratio()", "float('nan').as_integer_ratio()", "float.__getformat__('double')", "float.__add__(1.0, 'a')", "1.5 + 'a'", "1.5 & 1",
                "float.fromhex(5)", "(1.5).__divmod__(0.5)", "float('nan') == float('nan')", "[float('nan')] == [float('nan')] if False else 0"]


@topic
def float_parsing():
    texts = ["0", "-0", "1.5", ".5", "5.", ".", "1e5", "1E+5", "1e-5", "1e", "e5", "inf", "-inf", "+Infinity", "INF", "nan", "-NaN", "infinit",
             " 1.5 ", "1_000.5", "1_.5", "1._5", "_1", "1e1_0", "", "  ", "1.5.5", "1,5", "0x10", "١٢.٥", "1e400", "-1e400", "1e-400", "4.9e-324",
             "2.4703282292062327e-324", "2.4703282292062328e-324", "9007199254740993", "1d", "1f", "1.5L", "\\u00a01.5", "1 5", "--1", "1.7976931348623159e308", "é", "1\\x00"]
    for text in texts:
        yield f"float('{text}')"
    yield from ["float()", "float(5)", "float(10**30)", "float(True)", "float(None)", "float([])", "float(b'1.5')", "float(b'x')", "float(bytearray(b'2'))",
                "float(1j)", "float('1', 2)", "float(x=1)", "float(memoryview(b'3'))"]


@topic
def float_text():
    rng = random.Random(2)
    for _ in range(1500):
        bits = rng.getrandbits(64)
        import struct
        value = struct.unpack("d", struct.pack("Q", bits))[0]
        if value == value and abs(value) != float("inf"):
            yield f"float.fromhex('{value.hex()}')"
    for _ in range(300):
        yield f"{rng.randint(0, 10**6) / 10**rng.randint(0, 6)!r} + 0.0"
    for exponent in range(-330, 310, 7):
        yield f"1e{exponent} * 1"
        yield f"9.5e{exponent} * 1"
    for bits in range(1, 60):
        yield f"5e-324 * {bits}"


@topic
def float_formatting():
    rng = random.Random(3)
    values = FLOATS + [repr(rng.uniform(0, 1000)) for _ in range(20)] + [repr(rng.random() * 10.0 ** rng.randint(-20, 20)) for _ in range(30)]
    values += ["0.5", "1.5", "2.5", "0.125", "0.375", "1e15", "1e16", "123456789.0", "0.0001", "0.00001", "9.995", "9.9999999", "0.045", "1e100", "5e-324"]
    for value in values:
        for spec in ("", "f", ".0f", ".1f", ".2f", ".3f", ".10f", ".20f", ".50f", "e", ".0e", ".3e", ".17e", ".30e", "g", ".0g", ".1g", ".3g", ".10g", ".17g", ".25g",
                     "n", "%", ".1%", ".0%", "#.0f", "#.0e", "#g", "#.3g", "#", ".3", ".0", ".10", "10.2f", "<10.1f", "^12.2e", "=+12.1f", "012.2f", "+", " .1f", ",", ",.2f",
                     "_.1f", "015,.2f", "z.1f", "E", ".2G", "F", "*>12", "0>12.1f", "z", "#_.3g", "+.2%"):
            yield f"format({value}, '{spec}')"
    for value in values[:40]:
        for spec in ("%f", "%.2f", "%e", "%.0e", "%g", "%#g", "%10.3f", "%-10.1f|", "%+.1f", "% .2f", "%010.2f", "%.10G", "%E", "%F", "%#.0f", "%d", "%i", "%x", "%s", "%r", "%5.1f%%"):
            yield f"'{spec}' % {value}"


@topic
def int_formatting():
    values = ["0", "1", "-1", "42", "-255", "255", "1234567", "-1234567", "2**63", "-2**64", "10**25", "True", "65", "0x1f600"]
    for value in values:
        for spec in ("", "d", "b", "o", "x", "X", "c", "n", "e", "f", ".2f", "g", "%", "#b", "#o", "#x", "#X", "08", "+d", " d", "-d", ",", "_", ",d", "_x", "_b", "#_x", ",b", "10", "<10", "^10", "=10",
                     ">10", "*^12", "012,", "#010x", "+010d", "=+10", "0=10", "e.2", ".2", "s", "z", "5c", "#c", "+c", "x>5", "020_b", "<010", "1_000", ",_", "_,", "__", ",,", "99999999999999999999", "é<5", "Q", "5.", "\\x01", ".2e", "010.1f", "+,", " ,d"):
            yield f"format({value}, '{spec}')"
        for spec in ("%d", "%i", "%u", "%5d", "%-5d|", "%05d", "%+d", "% d", "%x", "%X", "%#x", "%o", "%#o", "%.3d", "%8.3d", "%08.3d", "%#.3x", "%s", "%r", "%a", "%5s", "%-5s|", "%.1s", "%c", "%f", "%.1f", "%e", "%g", "%q", "%%", "%", "%5%", "%ld", "%lld", "%hd"):
            yield f"'{spec}' % ({value},)"
    yield from [f"format({v!r}, {s!r})" for v in (None, [], {}, (1,), b"a") for s in ("", "5", "s")]
    yield from ["format(1, 5)", "format(1, None)", "format()", "format(1, '', '')", "'%d' % 1.9", "'%d' % None", "'%x' % 1.5", "'%d' % '5'", "'%f' % 'a'", "'%s %s' % 1",
                "'%s' % (1, 2)", "'a' % 1", "'%(a)s' % 1", "'%(a)s' % {'a': 5}", "'%(a)d|%(b)5s' % {'a': 1, 'b': 'x'}", "'%(a)s' % {}", "'%(a' % {}", "'%*d|' % (5, 1)", "'%-*d|' % (5, 1)", "'%*d|' % (-5, 1)",
                "'%.*f' % (2, 1.555)", "'%.*f' % (-1, 1.5)", "'%*d' % ('a', 1)", "'%d %d' % (1,)", "'%c' % 'ab'", "'%c' % ''", "'%c' % 1.5", "'%c' % -1", "'%c' % 0x110000", "'%c' % 'é'", "'%5c|' % 'x'",
                "'%s' % {}", "'%s' % [1]", "'' % {'a': 1}", "'' % 1", "'' % ()", "'a' % {}", "'a' % []", "'a' % 'b'", "'%s' % None", "'%.2s|%5.1s|' % ('abc', 'def')", "'%r' % 'é'", "'%a' % 'é'", "'%.3r' % 'abcdef'",
                "'%é' % 1", "'%.99999999999d' % 1", "'%((a))s' % {'(a)': 1}", "'%()s' % {'': 1}", "'%(a)s %s' % {'a': 1}", "'%s %(a)s' % {'a': 1}", "'%i' % 'a'", "'%u' % None", "'%s' % ((1, 2),)", "'%d%%' % 50",
                "'%x' % -255", "'%#X' % 255", "'%+x|% x' % (255, 255)", "'%d' % True", "'%s' % True", "'%5.3d|%-5.3d|' % (7, 7)", "'%0-8d|' % 3", "'%+ d' % 5", "'%.0d' % 0", "'%.0f' % 2.5", "'%(x)s' % {'x': (1, 2)}"]


STRINGS = ["''", "'a'", "'abc'", "'Hello World'", "'  spaced  out  '", "'ÄÖÜß'", "'ǆungla'", "'ΑΣ'", "'ΑΣΑ Σ'", "'İstanbul'", "'ﬁne'", "'a\\tb\\tcd'", "'line1\\nline2\\r\\nline3'",
           "'😀x😀'", "'1234'", "'１２٣'", "'²½'", "'一二'", "'x\\x00y'", "'\\ud800a'", "'\\x1c\\x1d\\u2028'", "'aXbXc'", "'aaaa'", "'tEST titLE it\\'s'", "'ŉ'", "'ΐ'", "'Ⅷ'", "'ᾳ'", "'𝐀'", "'_x9'", "'9x'", "'é'", "'a b'"]


@topic
def str_methods():
    plain = ["capitalize", "casefold", "lower", "upper", "title", "swapcase", "isalpha", "isalnum", "isascii", "isdecimal", "isdigit", "isnumeric", "islower",
             "isupper", "istitle", "isspace", "isprintable", "isidentifier", "strip", "lstrip", "rstrip", "split", "rsplit", "splitlines", "expandtabs", "__len__", "__repr__", "encode", "__str__"]
    for text in STRINGS:
        for name in plain:
            yield f"{text}.{name}()"
        yield f"[len({text}), list({text}), ascii({text}), {text}[::-1], {text} * 2, hash({text}) == hash({text} + ''), {text} == {text} + '', [ord(c) for c in {text}]]"
        for width in ("0", "5", "8", "11", "-3"):
            yield f"[{text}.center({width}), {text}.ljust({width}, '*'), {text}.rjust({width}, '😀'), {text}.zfill({width})]"
        for sep in ("None", "'a'", "'X'", "' '", "'ab'", "''", "'😀'"):
            for limit in ("-1", "0", "1", "2"):
                yield f"{text}.split({sep}, {limit})"
                yield f"{text}.rsplit({sep}, {limit})"
        for part in ("''", "'a'", "'aa'", "'X'", "'😀'", "'\\udc00'", "'\\ud83d'", "'zz'", "'l'"):
            yield f"[{text}.find({part}), {text}.rfind({part}), {text}.count({part}), {part} in {text}, {text}.startswith({part}), {text}.endswith({part})]"
            yield f"{text}.index({part})"
            yield f"{text}.rindex({part})"
            yield f"{text}.partition({part})"
            yield f"{text}.rpartition({part})"
            yield f"{text}.replace({part}, '<>')"
            yield f"{text}.replace({part}, '😀', 2)"
            yield f"[{text}.removeprefix({part}), {text}.removesuffix({part})]"
            for start, end in (("1", "None"), ("-2", "None"), ("0", "2"), ("2", "-1"), ("5", "1"), ("99", "None"), ("-99", "99"), ("None", "None")):
                yield f"[{text}.find({part}, {start}, {end}), {text}.rfind({part}, {start}, {end}), {text}.count({part}, {start}, {end}), {text}.startswith({part}, {start}, {end}), {text}.endswith({part}, {start}, {end})]"
        for chars in ("'a'", "' \\n'", "'😀'", "''", "'Hd'"):
            yield f"[{text}.strip({chars}), {text}.lstrip({chars}), {text}.rstrip({chars})]"
        for size in ("0", "1", "4", "-1"):
            yield f"{text}.expandtabs({size})"
        yield f"{text}.splitlines(True)"
        for a, b, c in (("1", "", ""), ("", "2", ""), ("-2", "", ""), ("", "", "2"), ("", "", "-1"), ("3", "1", "-1"), ("1", "-1", "2"), ("-1", "-99", "-2"), ("99", "", ""), ("0", "0", "")):
            yield f"{text}[{a}:{b}:{c}]"
        for index in ("0", "-1", "1", "5", "-9"):
            yield f"{text}[{index}]"
        for other in STRINGS[:12]:
            yield f"[{text} < {other}, {text} <= {other}, {text} == {other}, {text} > {other}, {text} + {other}]"
    yield from ["'abc'[1.0]", "'abc'['a']", "'abc'[None]", "'abc'[::0]", "'abc'['a':]", "'a' + 1", "1 + 'a'", "'a' * 'b'", "'a' * 2.5", "'a' * -1", "3 * 'ab'", "'a' * True", "1 in 'a'", "None in 'a'",
                "','.join(['a', 'b'])", "','.join('abc')", "','.join([])", "','.join([1])", "','.join(['a', None])", "','.join(5)", "','.join({'x': 1, 'y': 2})", "''.join(['a'] * 3)", "'-'.join(c for c in 'xyz')", "','.join(('a',))",
                "'a'.center('x')", "'a'.center(5, 'ab')", "'a'.center(5, '')", "'a'.center(5, 1)", "'a'.ljust(3, None)", "'a'.center()", "'abc'.split(1)", "'abc'.split('b', 'x')", "'abc'.split(sep='b')", "'abc'.split(maxsplit=1)", "'abc'.split('b', 1, 2)",
                "'abc'.strip(1)", "'abc'.startswith(1)", "'abc'.startswith(('x', 'a'))", "'abc'.startswith(('x', 1))", "'abc'.startswith(())", "'abc'.endswith(['c'])", "'abc'.find(1)", "'abc'.find()", "'abc'.find('a', 'b')", "'abc'.count(None)",
                "'abc'.replace('a')", "'abc'.replace('a', 1)", "'abc'.replace('b', 'x', count=1)", "'abc'.replace('', '-', 2)", "'abc'.partition('')", "'abc'.partition(1)", "'abc'.index('z')", "'abc'.rindex('z')", "'abc'.zfill('x')",
                "'+5'.zfill(5)", "'-'.zfill(3)", "'a\\tb'.expandtabs(tabsize=3)", "'abc'.foo", "'abc'.foo()", "'abc'.upper(1)", "'abc'.upper(x=1)", "str.upper(5)", "str.upper()", "str.join('a', 5)",
                "'abc'.translate({97: 'X', 98: None, 99: 100})", "'abc'.translate(str.maketrans('ab', 'xy'))", "'abc'.translate(str.maketrans('ab', 'xy', 'c'))", "'abc'.translate(str.maketrans({'a': 'long', 98: 'q'}))", "str.maketrans('a', 'bc')",
                "str.maketrans(1)", "str.maketrans({'ab': 1})", "str.maketrans({1.5: 1})", "str.maketrans('a', 1)", "str.maketrans(1, 'a')", "'abc'.translate(['x', 'y'])", "'abc'.translate({97: 0x110000})", "'abc'.translate({97: 1.5})", "'abc'.translate(5)",
                "str()", "str(5)", "str(b'abc', 'ascii')", "str(b'\\xff', 'utf-8', 'replace')", "str(b'abc')", "str(5, 'utf-8')", "str('a', 'utf-8')", "str(object=5)", "str(b'a', encoding='utf-8')", "str(b'a', errors='strict')", "str(b'a', 5)",
                "'a'.isidentifier()", "'def'.isidentifier()", "'ａ'.isidentifier()", "''.isprintable()", "'a'.__getitem__(0)", "'abc'.__contains__('b')", "'abc'.__contains__(1)", "'abc'.__add__('d')", "'abc'.__add__(1)", "'abc'.__mul__(2)", "'abc'.__mul__('a')", "'abc'.__mod__(1)", "'%s'.__mod__('x')",
                "'x'.__rmod__('%s!')", "5 .__rmod__('a')", "'a'.__eq__(1)", "'a'.__lt__(1)", "'a'.__hash__() == hash('a')", "'a' * 10**12", "'ab' * 2**62", "'a' * 10**30", "chr(97)", "chr(0x1f600)", "chr(-1)", "chr(0x110000)", "chr('a')", "chr(10**30)",
                "ord('a')", "ord('😀')", "ord('')", "ord('ab')", "ord(b'a')", "ord(b'ab')", "ord(5)", "ord(bytearray(b'x'))", "'\\u00e9' == 'é'", "'😀'[0]", "len('😀😀')", "'😀a'.index('a')", "'x😀y😀z'.rfind('😀')", "sorted('zażółć')", "max('abc')", "min('b', 'a')",
                "'abc' 'def'", "repr('it\\'s')", "repr('\"')", "repr('\\'\"')", "repr('\\n\\t\\r\\\\\\x7f\\x80\\xad\\u200b\\ue000\\U000e0001')", "ascii('é😀\\n')", "repr('\\ud800')", "'a' < 'B'", "'é' > 'z'", "'\\ud800' < '😀'", "'\\uffff' < '😀'",
                "'{}'.format(1)", "'a,b'.split(',').__len__()", "list(reversed('abc'))", "'abc'.__iter__().__next__()", "list(iter('aé'))", "list(enumerate('ab'))", "type(iter('a')).__name__", "type(iter('é')).__name__", "iter('abc').__length_hint__()"]


@topic
def str_template():
    templates = ["{}", "{0}", "{1}{0}", "{}{}", "{}{0}", "{0}{}", "{a}", "{a.b}", "{a[0]}", "{a[k]}", "{a[-1]}", "{a[", "{a[}", "{a[]}", "{a.}", "{a[0]x}", "{", "}", "{{", "}}", "{{}}", "{{{0}}}", "{!r}", "{!s}", "{!a}", "{!z}", "{!}", "{!r", "{!rx}",
                 "{:5}", "{:>5}", "{:{}}", "{:{1}}", "{0:{1}}", "{0:{1:{2}}}", "{:", "{0[{}]}", "{:}}", "a{}b{}c", "{0.real}", "{.real}", "{[0]}", "{:*^10}", "{!r:>8}", "{:.2f}", "{:>{w}.{p}f}", "{ 0 }", "{-1}", "{99999999999999999999}", "{0[99999999999999999999]}", "{a!r:{w}}",
                 "{:d}", "{:x}", "{:,}", "{a:>{w}}", "{0!s:.1}", "{:s}", "{0:}", "{5}", "{b}", "{a}{", "{a}}", "text", "", "{0}{a}{1}", "{٣}"]
    for template in templates:
        for arguments in ("1, 2", "'ab', 7, ''", "3.14159, a=[1, 2], w=8, p=2", "a={'k': 5, '0': 6}", ""):
            yield f"{template!r}.format({arguments})"
    yield from ["'{}'.format_map({})", "'{0}'.format_map({})", "'{a}'.format_map({'a': 1})", "'{b}'.format_map({'a': 1})", "'{a}'.format_map(5)", "'{a}'.format_map()", "'{0.__class__.__name__}'.format(5)", "'{:é}'.format(1)", "'{0:{{}}}'.format(1)", "'{:{}}'.format('a', '}')",
                "'{0.x}'.format(1)", "'{a.x}'.format(a=1)", "'{:5}'.format(None)", "'{:5}'.format([1])", "'{}'.format([1])", "'{!r}'.format('a')", "'{0[a]}'.format([1])", "str.format('{}', 5)", "str.format()", "'{}'.format(*[1, 2])"]


@topic
def str_formatting():
    for text in ("''", "'a'", "'abc'", "'é😀'", "'hello world'"):
        for spec in ("", "s", "5", "<5", ">5", "^6", "=5", "05", "5s", "*^9", "😀<4", ".2", "8.2", ".0", ".1s", "d", "x", ",", "_", "+", "-5", " ", "#", "z", "5.", "5d", "c", "s5", "<", "<<5", "é>6", "=", "0<5", "^05", "999999999999999999999"):
            yield f"format({text}, '{spec}')"
    for value in ("1j", "1+2j", "-0.0+1j", "complex(0.1, -2.5)", "complex('nan+infj')", "complex(1e20, 1e-20)", "complex(-0.0, -0.0)"):
        for spec in ("", "f", ".2f", "e", ".3g", "+.1f", "20", "<20.1f", "^20", "*>20.2f", "#", ",", ",.1f", "05", "=5", "x", "%", "z.1f", "n", ".3", "#.3g", "_.2f", " .1f"):
            yield f"format({value}, '{spec}')"


BYTES = ["b''", "b'a'", "b'abc'", "b'Hello World'", "b'  sp  '", "b'\\x00\\xff\\x80'", "b'aXbXc'", "b'aaaa'", "b'line1\\nline2\\r\\nx'", "b'a\\tb'", "b'1234'", "b'\\'\"'"]


@topic
def bytes_methods():
    plain = ["capitalize", "lower", "upper", "title", "swapcase", "isalpha", "isalnum", "isascii", "isdigit", "islower", "isupper", "istitle", "isspace", "strip", "lstrip", "rstrip", "split", "rsplit", "splitlines", "expandtabs", "hex", "__len__", "__repr__"]
    for base in BYTES:
        for text in (base, f"bytearray({base})"):
            for name in plain:
                yield f"{text}.{name}()"
            yield f"[len({text}), list({text}), {text}[::-1], {text} * 2, {text} + b'x', {text} == {base}, bool({text}), bytes({text}), str({text})]"
            for sep in ("None", "b'a'", "b'X'", "b''", "bytearray(b'l')"):
                for limit in ("-1", "1"):
                    yield f"[{text}.split({sep}, {limit}), {text}.rsplit({sep}, {limit})]"
            for part in ("b'a'", "b''", "97", "b'aa'", "'a'", "256", "bytearray(b'X')", "1.5"):
                yield f"{text}.find({part})"
                yield f"{text}.count({part})"
                yield f"{part} in {text}"
                yield f"{text}.rindex({part})"
            for part in ("b'a'", "b'aa'", "'a'", "b''", "(b'x', b'a')", "5"):
                yield f"[{text}.startswith({part}), {text}.endswith({part})]"
                yield f"{text}.partition({part})"
                yield f"{text}.replace({part}, b'<>')"
                yield f"{text}.removeprefix({part})"
            for width in ("0", "5", "8"):
                yield f"[{text}.center({width}), {text}.ljust({width}, b'*'), {text}.rjust({width}), {text}.zfill({width})]"
            for a, b, c in (("1", "", ""), ("", "-1", ""), ("", "", "2"), ("", "", "-1"), ("3", "1", "-1")):
                yield f"{text}[{a}:{b}:{c}]"
            for index in ("0", "-1", "9", "'a'", "1.0"):
                yield f"{text}[{index}]"
            yield f"{text}.translate(None, b'a')"
            yield f"{text}.translate(bytes(range(256)), b'a')"
            yield f"{text}.translate(bytes.maketrans(b'ab', b'xy'))"
            yield f"{text}.hex(':')"
            yield f"{text}.hex('-', 2)"
            yield f"{text}.hex('-', -2)"
            for other in BYTES[:6]:
                yield f"[{text} < {other}, {text} == {other}, {text} >= {other}, {text} != bytearray({other})]"
            for encoding in ("'utf-8'", "'ascii'", "'latin-1'", "'utf-16'", "'utf-16-le'", "'utf-32-be'", "'cp1252'"):
                for errors in ("'strict'", "'ignore'", "'replace'", "'backslashreplace'", "'surrogateescape'"):
                    yield f"{text}.decode({encoding}, {errors})"
    yield from ["bytes()", "bytes(3)", "bytes(-1)", "bytes([1, 2, 255])", "bytes([256])", "bytes(['a'])", "bytes('abc')", "bytes('é', 'utf-8')", "bytes('é', 'ascii')", "bytes('é', 'ascii', 'replace')", "bytes(b'a', 'utf-8')", "bytes(1.5)", "bytes(None)", "bytes(range(5))", "bytes(10**30)",
                "bytes(10**12)", "bytes(3, 'utf-8')", "bytes(encoding='utf-8')", "bytes(errors='strict')", "bytes('a', errors='strict')", "bytes(source=b'x')", "bytes(memoryview(b'ab'))", "bytes({1, 2})", "bytes((5,))", "b'a' + 'b'", "b'a' + 1", "'a' + b'b'", "b'a' * 'b'", "b'a' * 2.5", "2 * b'ab'", "b'a' * -1", "b'a' < 'a'", "b'a' == 'a'",
                "b','.join([b'a', bytearray(b'b'), memoryview(b'c')])", "b','.join(['a'])", "b','.join([1])", "b','.join(5)", "b','.join(b'ab')", "bytearray(b',').join([b'a', b'b'])", "bytes.fromhex('00 ff 1a')", "bytes.fromhex('0')", "bytes.fromhex('zz')", "bytes.fromhex('0 1')", "bytes.fromhex(b'00')", "bytes.fromhex('')", "bytes.fromhex('é0')",
                "bytes.maketrans(b'a', b'bc')", "bytes.maketrans('a', 'b')", "b'abc'.translate(b'x')", "b'abc'.translate(5)", "b'a'.center(5, b'xy')", "b'a'.center(5, 'x')", "b'a'.center(5, bytearray(b'-'))", "b'a'.hex('ab')", "b'ab'.hex(1)", "b'ab'.hex('é')", "b'ab'.hex(sep=b':')", "b'abc'.hex(':', 0)", "b'a'.decode('nope')", "b'\\xff'.decode()", "b'\\xff'.decode('utf-8', 'nope')",
                "b'a'.decode(5)", "b'\\xe2\\x82'.decode()", "b'\\xe2\\x28\\xa1'.decode()", "b'\\xf0\\x90\\x28\\xbc'.decode()", "b'\\xed\\xa0\\x80'.decode()", "b'\\xed\\xa0\\x80'.decode('utf-8', 'surrogatepass')", "b'\\xc0\\x80'.decode()", "b'\\xf5\\x80'.decode()", "b'\\x80abc\\xff'.decode('utf-8', 'replace')", "b'a\\xffb'.decode('ascii', 'surrogateescape')", "b'\\xff\\xfea\\x00'.decode('utf-16')", "b'\\xfe\\xff\\x00a'.decode('utf-16')",
                "b'a'.decode('utf-16-le')", "b'\\x00\\xd8'.decode('utf-16-le')", "b'\\x00\\xdc\\x00\\x00'.decode('utf-16-le')", "b'\\x00\\xd8a\\x00'.decode('utf-16-le')", "b'\\x00\\x00\\x11\\x00'.decode('utf-32-le')", "b'\\x00\\xd8\\x00\\x00'.decode('utf-32-le')", "b'abc'.decode('utf-32-le')", "b'\\xef\\xbb\\xbfab'.decode('utf-8-sig')", "b'\\x81'.decode('cp1252')", "b'\\xa4'.decode('iso8859-15')", "b'\\x80'.decode('cp1252')",
                "'é'.encode('ascii')", "'aéb😀'.encode('ascii', 'ignore')", "'é😀'.encode('ascii', 'replace')", "'é😀'.encode('ascii', 'xmlcharrefreplace')", "'é😀\\ud800'.encode('ascii', 'backslashreplace')", "'é😀'.encode('ascii', 'namereplace')", "'\\udcff'.encode('utf-8', 'surrogateescape')", "'\\ud800'.encode('utf-8', 'surrogatepass')", "'\\ud800'.encode()", "'a\\ud800'.encode('utf-8', 'replace')", "'é'.encode('utf-16')", "'😀'.encode('utf-16-be')", "'é'.encode('utf-32')",
                "'€'.encode('cp1252')", "'€'.encode('latin-1')", "'ā'.encode('cp1252')", "'é'.encode('utf-8-sig')", "'é'.encode('nope')", "'é'.encode('ascii', 'nope')", "'a'.encode('ascii', 'nope')", "'é'.encode(5)", "'é'.encode(errors='ignore')", "'é'.encode(encoding='latin1')", "'é€'.encode('ascii', 'strict')", "'€é'.encode('iso-8859-15')", "'a'.encode('UTF8')", "'a'.encode('Latin_1')",
                "b'%s' % b'x'", "b'%s' % 'x'", "b'%b' % 1", "b'%d|%5d|%-5d|%05d|%x' % (1, 2, 3, 4, 255)", "b'%d' % 'a'", "b'%a' % 'é'", "b'%r' % b'x'", "b'%c' % 65", "b'%c' % 300", "b'%c' % b'a'", "b'%c' % 'a'", "b'%q' % 1", "b'%' % 1", "b'%s %s' % b'a'", "b'a' % 1", "b'%(a)s' % {b'a': b'x'}", "b'%5s|%-5s|%.1s' % (b'a', b'b', b'cd')", "b'%.3f|%8.2e' % (1.5, 2.5)", "b'%%' % ()", "b'%*d' % (5, 1)", "bytearray(b'%d') % 3", "b'%f' % 'a'", "b'%x' % 1.5",
                "hash(b'abc') == hash(bytes(b'abc'))", "hash(bytearray(b'a'))", "{b'a': 1}[bytes([97])]", "bytearray()", "bytearray(3)", "bytearray(b'ab')", "bytearray('ab')", "bytearray('ab', 'ascii')", "bytearray([1, 300])", "repr(bytearray(b'x'))", "bytearray(b'abc').copy()", "bytearray(b'abc').pop()", "bytearray(b'abc').pop(0)", "bytearray(b'').pop()", "bytearray(b'abc').pop(9)", "bytearray(b'abc').remove(97)", "bytearray(b'abc').remove(120)",
                "bytearray(b'abc').append(256)", "bytearray(b'abc').append('a')", "bytearray(b'abc').extend([1, 2])", "bytearray(b'abc').extend('a')", "bytearray(b'abc').extend(5)", "bytearray(b'abc').insert(1, 5)", "bytearray(b'abc').reverse()", "bytearray(b'abc').clear()", "bytearray(b'abc').index(b'z')", "bytearray(b'abc').fromhex('ff')", "bytearray(b'a').foo", "type(iter(b'a')).__name__", "type(iter(bytearray(b'a'))).__name__"]


@topic
def memory_views():
    yield from ["memoryview(b'abc')[0]", "memoryview(b'abc')[-1]", "memoryview(b'abc')[5]", "memoryview(b'abcd')[1:3].tobytes()", "memoryview(b'abcd')[::2].tobytes()", "memoryview(b'abcd')[::-1].tolist()", "len(memoryview(b'abc'))", "memoryview(b'abc').tolist()", "memoryview(b'abc').hex()", "memoryview(b'abc').hex(':')",
                "memoryview(b'abc') == b'abc'", "memoryview(b'abc') == bytearray(b'abc')", "memoryview(b'abc') == 'abc'", "memoryview(b'abc') != b'abd'", "memoryview(b'abc').readonly", "memoryview(bytearray(b'abc')).readonly", "memoryview(b'abc').format", "memoryview(b'abc').itemsize", "memoryview(b'abc').nbytes", "memoryview(b'abc').shape",
                "memoryview(b'abc').strides", "memoryview(b'abc').ndim", "memoryview(b'abc').obj", "memoryview(b'abc').contiguous", "memoryview(b'abcd')[::2].contiguous", "memoryview(b'abcdefgh').cast('I').tolist()", "memoryview(b'abcdefgh').cast('h')[1]", "memoryview(b'abcdefgh').cast('d').itemsize", "memoryview(b'abc').cast('I')", "memoryview(b'abcd').cast('x')",
                "memoryview(b'abcdefgh').cast('I').cast('h')", "memoryview(b'abcdefgh').cast('B', (2, 4)).tolist()", "memoryview(b'abcdefgh').cast('B', [2, 4])[1, 2]", "memoryview(b'abcdefgh').cast('B', [2, 3])", "memoryview(b'abcdefgh').cast('B', [2, 4]).shape", "memoryview(b'abcdefgh').cast('B', [2, 4])[0]", "memoryview('abc')", "memoryview(5)", "memoryview()",
                "memoryview(b'a').__setitem__(0, 5)", "memoryview(bytearray(b'abc')).__setitem__(0, 5)", "memoryview(bytearray(b'abc')).__setitem__(0, 500)", "memoryview(bytearray(b'abc')).__setitem__(0, 'a')", "memoryview(bytearray(b'abc')).__setitem__(slice(0, 2), b'xyz')", "memoryview(b'abc')['a']", "memoryview(b'abc').toreadonly().readonly", "memoryview(b'abc').release()",
                "hash(memoryview(b'abc')) == hash(b'abc')", "hash(memoryview(bytearray(b'abc')))", "list(memoryview(b'abc'))", "97 in memoryview(b'abc')", "list(reversed(memoryview(b'abc')))", "bytes(memoryview(b'abc')[1:])", "memoryview(b'abc').tobytes()", "memoryview(b'abc').c_contiguous", "memoryview(b'abc').suboffsets", "sorted(memoryview(b'cab'))", "b''.join([memoryview(b'ab')])", "memoryview(memoryview(b'ab')).obj"][:-1]
    yield "memoryview(b'abc')[::0]"


LISTS = ["[]", "[1]", "[1, 2, 3]", "[3, 1, 2]", "['b', 'a']", "[None, 1]", "[1, 'a']", "[[1], [2]]", "[1.0, True, 1]", "list(range(10))", "[(2, 'b'), (1, 'a'), (2, 'a')]"]


@topic
def sequences():
    for base in LISTS:
        for text in (base, f"tuple({base})"):
            yield f"[len({text}), repr({text}), bool({text}), {text}[::-1], {text} * 2, {text} + {text}, list(reversed({text})), list({text}), tuple({text})]"
            for index in ("0", "-1", "1", "5", "-6", "True", "'a'", "1.5", "None", "2**70"):
                yield f"{text}[{index}]"
            for a, b, c in (("1", "", ""), ("", "-1", ""), ("-2", "", ""), ("", "", "2"), ("", "", "-1"), ("3", "0", "-1"), ("", "", "0"), ("2**70", "", ""), ("-2**70", "2**70", "3"), ("'a'", "", ""), ("", "1.5", "")):
                yield f"{text}[{a}:{b}:{c}]"
            for value in ("1", "None", "'a'", "[1]", "9"):
                yield f"{text}.index({value})"
                yield f"[{text}.count({value}), {value} in {text}, {value} not in {text}]"
            yield f"sorted({text})"
            yield f"sorted({text}, reverse=True)"
            yield f"sorted({text}, key=str)"
            yield f"sorted({text}, key=lambda x: repr(x), reverse=True)"
            yield f"max({text})"
            yield f"min({text})"
            yield f"sum({text})"
            if "'" not in text:
                yield f"hash({text})"
            for other in LISTS[:6]:
                yield f"{text} < {other}"
                yield f"{text} == {other}"
                yield f"{text} >= tuple({other})"
                yield f"{text} + {other}"
        for call in ("append(5)", "extend([7, 8])", "extend('ab')", "extend(5)", "insert(0, 9)", "insert(-1, 9)", "insert(99, 9)", "insert('a', 1)", "pop()", "pop(0)", "pop(-1)", "pop(99)", "pop('a')", "remove(1)", "remove('zz')", "clear()", "copy()", "reverse()",
                     "sort()", "sort(reverse=True)", "sort(key=str)", "sort(key=lambda x: 0)", "sort(1)", "sort(cmp=1)", "__setitem__(0, 'x')", "__setitem__(99, 'x')", "__setitem__('a', 1)", "__delitem__(0)", "__delitem__(99)", "__setitem__(slice(0, 1), 'xyz')", "__setitem__(slice(1, 1), [7])",
                     "__setitem__(slice(None, None, 2), [7])", "__setitem__(slice(None, None, 2), ['q'] * 5)", "__setitem__(slice(0, 1), 5)", "__setitem__(slice(None, None, 2), 5)", "__delitem__(slice(None, None, 2))", "__delitem__(slice(0, 1))", "__delitem__(slice(None, None, -1))", "__iadd__([1])", "__iadd__(5)", "__imul__(2)", "__imul__('a')",
                     "index(1, 1)", "index(1, -99, 99)", "index()", "__contains__(1)", "__reversed__().__next__()"):
            yield f"(lambda l: [l.{call}, l])({base})"
    yield from ["list()", "list(5)", "list('abc')", "list({'a': 1})", "list(x=1)", "list(1, 2)", "tuple()", "tuple('ab')", "tuple(5)", "tuple(x=1)", "(1,)", "()", "((),)", "[] + ()", "() + []", "[1] * 2.0", "[1] * 'a'", "'a' * [1]", "[1] * 10**12", "[1] * 10**30", "(1,) * 10**12", "[1] * -5", "2 * [1]", "[1, 2].foo", "[].append()", "[].append(1, 2)", "[].index(1)", "().index(1)",
                "(1, 2).count(1)", "(1, 2, 3)[1:]", "(1, 2) < (1, 2, 3)", "(1, 'a') < (1, 2)", "[1] < (1,)", "[] == ()", "hash((1, 2))", "hash(())", "hash((1, (2, 3)))", "hash(((1,),))", "hash((None, True, 1.5))", "hash((1, [2]))", "hash((0, -1))", "hash((-1,))", "hash((2**70, -2**70))", "[1, 2, 3].__getitem__(slice(1, None))", "list(map(str, [1, 2]))", "[].__class__", "[].pop()", "[1].pop(5)", "type(iter([])).__name__", "type(iter(())).__name__", "type(reversed([])).__name__",
                "iter([1, 2, 3]).__length_hint__()", "[3, 2, 1].sort()", "sorted([3, 'a'])", "sorted([1, 2, float('nan'), 0])", "sorted([(1, 'b'), (1, 'a')])", "sorted(5)", "sorted()", "sorted('hello', key=lambda c: -ord(c))", "sorted([True, False, 1, 0])", "sorted([0.0, -0.0, 0])", "sorted([-0.0, 0.0, 0])", "sorted([2**70, 1, -2**70])", "sorted([1, 2.5, 2, 2**65])", "sorted([[2], [1, 5], []])", "sorted({3, 1, 2})", "sorted([None, 1])", "sorted(['é', 'z', 'a', '😀', '\\uffff'])",
                "sorted([3, 1, 2], key=lambda x: -x)", "sorted([1, 2, 3, 4], key=lambda x: x % 2)", "sorted([1, 2, 3, 4], key=lambda x: x % 2, reverse=True)", "sorted(range(100), key=lambda x: x * 37 % 101)", "sorted([5, 3], reverse=1)", "sorted([1], reverse='a')", "sorted([1, 2], key=5)", "max(1, 2, 3)", "max([])", "max([], default=5)", "max(1, 2, default=3)", "max()", "max(5)", "max('abc', key=ord)", "max([1, 3, 2], key=lambda x: -x)", "min([3, 1, 2])", "min(1, 'a')", "min([], key=5)", "max(1, 2, foo=3)", "min((1, 2), (1, 1))",
                "max([1, 1.0, True])", "min(True, 1)", "max('a', 'b', 'aa', key=len)", "sum([1, 2, 3])", "sum([])", "sum([], 5)", "sum([1], start=10)", "sum(['a'])", "sum(['a'], '')", "sum([b'a'], b'')", "sum([[1], [2]], [])", "sum(5)", "sum([0.1] * 10)", "sum([1, 0.1, 0.2])", "sum([0.1, 1, 2**70])", "sum([1e308, 1e308, -1e308])", "sum([float('inf'), -1.0])", "sum([True, True])", "sum([2**62, 2**62, 2**62])", "sum([1.5, 2, 1j])", "sum([1e16, 1, -1e16])", "sum((0.1, 0.2, 0.3))", "sum([0.5, True])", "sum([(1,), (2,)], ())", "sum([1, 'a'])",
                "any([0, '', None])", "any([0, 1])", "all([])", "all([1, 0])", "any(5)", "all(x=1)", "[x for x in range(5) if x % 2]", "[1, 2] == [1.0, 2.0]", "[1, [2, [3]]] == [1, [2, [3]]]", "(lambda l: [l.append(l), l])([1])", "(lambda l: [l.append(l), repr(l), len(l)])([])"]


@topic
def dicts():
    base = ["{}", "{'a': 1}", "{'a': 1, 'b': 2}", "{1: 'x', None: 'y', (1, 2): 'z'}", "{1: 'a', 1.0: 'b', True: 'c'}", "dict(zip('abcdefghij', range(10)))"]
    for text in base:
        yield f"[len({text}), repr({text}), bool({text}), list({text}), list({text}.keys()), list({text}.values()), list({text}.items()), list(reversed({text})), {text}.copy()]"
        for key in ("'a'", "1", "None", "'zz'", "[1]", "(1, 2)", "1.0", "{}"):
            yield f"{text}[{key}]"
            yield f"{text}.get({key})"
            yield f"{text}.get({key}, 5)"
            yield f"{key} in {text}"
            yield f"(lambda d: [d.pop({key}, 'none'), d])({text})"
            yield f"(lambda d: [d.setdefault({key}, 'new'), d])({text})"
            yield f"(lambda d: [d.__setitem__({key}, 'set'), d])({text})"
            yield f"{text}.pop({key})"
            yield f"{text}.__delitem__({key})"
        for other in base[:4]:
            yield f"[{text} == {other}, {text} != {other}, {text} | {other}]"
            yield f"(lambda d: [d.update({other}), d])({text})"
            yield f"[{text}.keys() & {other}.keys() == set({text}) & set({other}), {text}.keys() <= {other}.keys(), {text}.keys() == {other}.keys(), {text}.keys() > {other}.keys(), {text}.items() <= {other}.items(), {text}.keys().isdisjoint({other})]"
        yield f"[{text}.keys(), {text}.values(), {text}.items()]"
        yield f"(lambda d: [d.popitem(), d])({text})"
        yield f"(lambda d: [d.clear(), d])({text})"
        yield f"{text} < {text}"
        yield f"hash({text})"
    yield from ["dict()", "dict(a=1)", "dict([('a', 1), ('b', 2)])", "dict([('a', 1)], b=2)", "dict({'a': 1}, a=2)", "dict(5)", "dict([1])", "dict([(1,)])", "dict([(1, 2, 3)])", "dict(['ab', 'cd'])", "dict(1, 2)", "dict(None)", "dict(['abc'])", "dict([[1, 2]])", "{}.update(5)", "{}.update([1])", "{}.update(1, 2)", "{}.update()", "(lambda d: [d.update(a=1, b=2), d])({})", "(lambda d: [d.update([('x', 1)], y=2), d])({})", "dict.fromkeys('ab')", "dict.fromkeys([1, 2], 0)", "dict.fromkeys(5)",
                "{}.popitem()", "{}.pop()", "{}.pop(1)", "{}.get()", "{}.foo", "{} | 5", "{} | [('a', 1)]", "5 | {}", "(lambda d: [d.__ior__([('a', 1)]), d])({})", "(lambda d: d.__ior__(5))({})", "{'a': 1} | {'a': 2, 'b': 3}", "{[]: 1}", "{}[[]]", "[] in {}", "{}.setdefault([])", "{1: 2}.keys() | [3]", "{1: 2}.keys() & {1, 5}", "{1: 2}.keys() - [1]", "{1: 2, 3: 4}.keys() ^ [1, 5]", "[5] - {1: 2}.keys()", "{1: 2}.items() & {(1, 2)}", "(1, 2) in {1: 2}.items()", "(1, 3) in {1: 2}.items()", "5 in {1: 2}.items()", "2 in {1: 2}.values()", "{1: 2}.keys() & 5", "{1: 2}.values() == {1: 2}.values()",
                "{1: 2}.keys().mapping", "{1: [2]}.items() == {1: [2]}.items()", "len({1: 2}.items())", "{1: 2}.keys()[0]", "{'a': 1}.keys() == {'a'}", "{'a': 1}.keys() <= {'a', 'b'}", "{1: 2}.keys() < 5", "type({}.keys()).__name__", "type(iter({})).__name__", "type(iter({}.items())).__name__", "type(reversed({}.values())).__name__", "iter({1: 2}).__length_hint__()", "(lambda d: [d.__setitem__('self', d), d])({})", "{'a': {'b': {}}}", "{1: 'a', 2: 'b'}.__reversed__().__next__()", "hash({}.keys()) if False else 1", "{'x': 1}.__contains__('x')", "{float('nan'): 1}", "{0: 'a', -0.0: 'b', False: 'c'}", "{2**70: 1}[2.0**70]", "list({'b': 1, 'a': 2}.items())[::-1]",
                "[k for k in {'a': 1, 'b': 2}]", "sorted({'b': 1, 'a': 2})", "max({'b': 1, 'a': 2}, key={'b': 1, 'a': 2}.get)", "{1: 1}.__eq__(5)", "{}.__ne__({})", "{'a': 1}.items().isdisjoint([('a', 1)])", "{1: 2}.keys() == [1]", "{1: 2}.keys() | {}.keys()", "{}.fromkeys('aab', 0)", "dict(zip(['a', 'b'], [1, 2]))", "{'a': 1}['b']", "{1: 2}[2]", "{1: 2}[(1, 2)]", "{1: 2}['k']", "dict.fromkeys(range(3), [])"]


@topic
def sets():
    rng = random.Random(7)
    base = ["set()", "{1}", "{1, 2, 3}", "{3, 1, 2, 100, 50}", "set(range(20))", "{-1, -2, 0, 1000, 10**6}", "{1.5, 2, None}", "{0, 8, 16, 24, 32, 40}", "set(range(0, 1000, 37))"]
    for _ in range(24):
        size = rng.choice([3, 5, 8, 12, 30, 60, 200])
        numbers = [rng.randint(-50, 200) if rng.random() < 0.7 else rng.randint(-10**12, 10**12) for _ in range(size)]
        base.append(f"set({numbers})")
    for text in base:
        yield f"[len({text}), {text}, list({text}), bool({text})]"
        yield f"frozenset({text})"
        yield f"hash(frozenset({text}))"
        yield f"(lambda s: [s.pop(), s.pop() if s else 0, s])({text})"
        yield f"(lambda s: [s.add(7), s.add(1000003), s.discard(1), s.add(77), s])({text})"
        yield f"(lambda s: [[s.discard(x) for x in range(10)], [s.add(x) for x in range(5, 15)], s])({text})"
        yield f"{text}.copy()"
        yield f"{{x * 3 for x in {text} if x}}" if "None" not in text else "0"
        yield f"set(frozenset({text}))"
        for other in rng.sample(base, 4):
            for sign in ("|", "&", "-", "^"):
                yield f"{text} {sign} {other}"
                yield f"frozenset({text}) {sign} {other}"
            yield f"[{text} <= {other}, {text} < {other}, {text} == {other}, {text} >= {other}, {text}.isdisjoint({other}), {text}.issubset({other}), {text}.issuperset({other})]"
            yield f"{text}.union({other}, [1, 999])"
            yield f"{text}.intersection(list({other}), range(100))"
            yield f"{text}.difference(list({other}))"
            yield f"{text}.symmetric_difference(list({other}))"
            yield f"(lambda s: [s.update({other}), s])({text})"
            yield f"(lambda s: [s.intersection_update({other}), s])({text})"
            yield f"(lambda s: [s.difference_update({other}), s])({text})"
            yield f"(lambda s: [s.symmetric_difference_update({other}), s])({text})"
            yield f"(lambda s: s.__ior__({other}))({text})"
            yield f"(lambda s: s.__isub__({other}))({text})"
    yield from ["set('')", "set(5)", "set([[]])", "{[]}", "set(1, 2)", "set(x=1)", "frozenset()", "frozenset(5)", "frozenset([1, 2])", "frozenset({1}) == {1}", "{frozenset({1})}", "{1} in {frozenset({1})}", "[] in {1}", "{1}.remove(5)", "{1}.remove([])", "{1}.discard([])", "{frozenset({1})}.discard({1})", "{1}.remove({1})", "set().pop()", "{1} + {2}", "{1} | [2]", "[2] | {1}", "{1} & 5", "{1} - 'a'", "{1}.union(5)", "{1}.union([[]])", "{1} < 5", "{1} == [1]", "{1} < [1]", "hash({1})", "hash(frozenset())", "hash(frozenset([1, 2, 3]))", "hash(frozenset([frozenset()]))", "{1}.foo", "{1}[0]",
                "type(iter({1})).__name__", "iter({1, 2}).__length_hint__()", "{1, 1.0, True}", "{0, False, 0.0}", "{float('nan')}", "frozenset([3, 1]).__repr__()", "repr(set())", "repr(frozenset())", "{1, 2}.__contains__(1)", "sorted({'b', 'a'})", "len({'a', 'b', 'a'})", "{1}.intersection()", "{1}.difference()", "set().union()", "frozenset({1}).union({2})", "type(frozenset({1}) | {2}).__name__", "type({1} | frozenset({2})).__name__", "frozenset({1}).add", "{1}.issubset([1, 2])", "{1}.issuperset([1, 2])", "{1}.isdisjoint([2])", "{1}.issubset(5)", "set('a') <= set('ab')", "set({1: 2})", "set({1: 2}.items())", "{(1, 2), (0, 1), (5, 5)}", "{(i, i) for i in range(6)}", "{None}", "{None, True, 5, 2.5}", "{1.5, 2.5, 3.5, 0.5}", "{2**61-1, 2**61, 2**70, -2**70}"]


@topic
def ranges_and_slices():
    for text in ("range(0)", "range(5)", "range(2, 10)", "range(0, 10, 3)", "range(10, 0, -2)", "range(-5, 5)", "range(5, 2)", "range(2**70)", "range(0, 2**70, 2**68)", "range(2**63 - 2, 2**63 + 2)", "range(10, 0, -2**65)"):
        yield f"[repr({text}), bool({text}), {text}.start, {text}.stop, {text}.step, hash({text})]"
        yield f"len({text})"
        yield f"list({text}[:6])"
        yield f"list(reversed({text}[:6]))"
        for index in ("0", "-1", "3", "99", "2**70 - 1", "-2**71", "'a'", "1.5", "None"):
            yield f"{text}[{index}]"
        for a, b, c in (("1", "", ""), ("", "-1", ""), ("", "", "2"), ("", "", "-1"), ("3", "1", "-1"), ("", "", "0"), ("-3", "", ""), ("2**80", "", "")):
            yield f"{text}[{a}:{b}:{c}]"
        for value in ("0", "3", "3.0", "4.5", "'a'", "2**69", "None", "True", "-1"):
            if "2**7" not in text or value not in ("3.0", "4.5", "'a'", "None"):
                yield f"{value} in {text}"
                yield f"{text}.count({value})"
                yield f"{text}.index({value})"
        for other in ("range(0)", "range(5)", "range(0, 10, 3)", "range(0, 12, 3)", "[0, 3]"):
            yield f"[{text} == {other}, {text} != {other}]"
    yield from ["range()", "range(1, 2, 3, 4)", "range(1, 2, 0)", "range('a')", "range(1.0)", "range(None)", "range(True)", "range(5) < range(6)", "range(5) + range(5)", "range(5) * 2", "range(0) == range(2, 1)", "range(1, 2, 5) == range(1, 3, 9)", "range(5).foo", "range(x=5)", "type(iter(range(5))).__name__", "type(iter(range(2**70))).__name__", "iter(range(5)).__length_hint__()", "list(iter(range(3)))", "range(5).__reduce__()", "list(range(-3, -10, -3))", "sum(range(1000))", "max(range(10), key=lambda x: -x)", "range(3)[1:][0]", "3 in range(10, 0, -1)",
                "slice(5)", "slice(1, 2)", "slice(1, 2, 3)", "slice()", "slice(1, 2, 3, 4)", "slice(None, 5).indices(3)", "slice(None, None, -1).indices(5)", "slice(-1, -9, -2).indices(4)", "slice(2, None, 2**70).indices(2**80)", "slice(0, 5, 0).indices(3)", "slice('a').indices(3)", "slice(1).indices(-1)", "slice(1).indices('a')", "slice(1, 2) == slice(1, 2)", "slice(1, 2) < slice(1, 3)", "slice(1) == 5", "hash(slice(1, 2, 3)) == hash(slice(1, 2, 3))", "hash(slice(1, [2]))", "slice(1, 2, 3).start", "slice(1, 2, 3).stop", "slice(1, 2, 3).step", "slice('a', [1], None)", "slice(1).__reduce__()", "Ellipsis", "...", "NotImplemented", "type(...)", "type(NotImplemented)", "type(None)", "None", "repr(None)", "bool(None)", "None == None", "None == 0", "None < None", "hash(None)", "None.foo", "None()", "None[0]", "len(None)", "None + None", "bool(...)", "type(None)()"]


@topic
def complex_numbers():
    values = ["0j", "1j", "1+2j", "-1.5-2.5j", "complex(0.0, -0.0)", "complex(-0.0, 0.0)", "complex('inf')", "complex('nan+1j')", "3+0j", "1e200+1e200j", "complex(1, float('inf'))"]
    for a, b in itertools.product(values, values + ["2", "0.5", "0", "-3", "True"]):
        for sign in ("+", "-", "*", "/", "==", "!="):
            yield f"({a}) {sign} ({b})"
        yield f"({b}) - ({a})"
    for a in values:
        yield f"[-({a}), +({a}), bool({a}), ({a}).real, ({a}).imag, ({a}).conjugate(), repr({a}), str({a}), hash({a}) == hash({a})]"
        yield f"abs({a})"
        for b in ("0", "1", "2", "3", "-1", "-2", "10", "0j"):
            yield f"({a}) ** {b}"
    yield from ["complex()", "complex(1)", "complex(1, 2)", "complex('1+2j')", "complex(' 1 ')", "complex('1 + 2j')", "complex('j')", "complex('-j')", "complex('+1j')", "complex('(1+2j)')", "complex('( 1 )')", "complex('1+')", "complex('')", "complex('x')", "complex('1_0+2_0j')", "complex('1__0')", "complex('nan')", "complex('-infj')", "complex('1e5j')", "complex('1', 2)", "complex(1, '2')", "complex([])", "complex(1, [])", "complex(None)", "complex(1j, 2j)", "complex(imag=3)", "complex(real=1j)", "complex(1.5, 2)", "complex(2**70)", "complex(10**400)",
                "1j // 1", "1j % 1", "divmod(1j, 1)", "1j < 2j", "int(1j)", "float(1j)", "pow(1j, 2, 3)", "1j == 'a'", "hash(1+0j) == hash(1)", "hash(1.5+0j) == hash(1.5)", "hash(2j)", "hash(-1j)", "hash(1+2j)", "hash(complex('inf'))", "abs(3+4j)", "abs(1e308+1e308j)", "abs(complex('inf'))", "abs(complex('nan'))", "0j ** -1", "0j ** 1j", "(1+1j) ** 0.5 == (1+1j) ** 0.5", "1j.real", "complex(1, 2).foo", "complex.from_number(3)", "(1+2j).__complex__()", "(2+3j) ** 100", "1e300j * 1e300j", "2 ** 1j == 2 ** (1j)", "complex('1e400')", "round(1j)", "complex(1, 2, 3)"][:-3]


@topic
def functions():
    yield from ["len([])", "len('é😀')", "len(5)", "len()", "len([], [])", "len(obj=[])", "len({1: 2})", "len(range(10**18))", "abs(-5)", "abs(-2.5)", "abs(-2**63)", "abs(None)", "abs()", "callable(len)", "callable(5)", "callable(int)", "hash(1)", "hash(-1)", "hash(2**61 - 1)", "hash(1.5)", "hash(float('inf'))", "hash([])", "hash(True)", "id(None) == id(None)", "divmod(7, 2)", "divmod(-7, 2)", "divmod(7.5, 2)", "divmod(7, 0)", "divmod(7.0, 0)",
                "pow(2, 10)", "pow(2, -1)", "pow(2, 0.5)", "pow(2, 10, 1000)", "pow(base=2, exp=3)", "pow(2, 3, mod=5)", "pow(2)", "pow(2, 3, 0)", "round(1.5)", "round(number=2.567, ndigits=1)", "round([])", "round(1234, -2)", "bin(10)", "oct(-8)", "hex(255)", "hex(1.5)", "hex('a')", "hex(-2**70)", "bin(True)", "repr([1, 'a'])", "ascii(['é'])", "isinstance(1, int)", "isinstance(True, int)", "isinstance(1, (str, int))", "isinstance(1, (str, (float, int)))", "isinstance(1, 5)", "isinstance(1, 'int')", "isinstance(1)", "isinstance(None, type(None))", "isinstance([], list)", "issubclass(bool, int)", "issubclass(int, (str, object))", "issubclass(1, int)", "issubclass(int, 5)",
                "getattr(5, 'real')", "getattr(5, 'foo')", "getattr(5, 'foo', 'd')", "getattr(5, 5)", "hasattr(5, 'real')", "hasattr(5, 'foo')", "hasattr(5, 5)", "setattr(5, 'real', 1)", "setattr(5, 'foo', 1)", "delattr(5, 'foo')", "setattr([], 'x', 1)", "setattr(int, 'x', 1)", "list(map(lambda x: x * 2, [1, 2]))", "list(map(lambda x, y: x + y, [1, 2], [10, 20, 30]))", "map(len)", "map()", "map(len, 5)", "list(map(5, [1]))", "list(filter(None, [0, 1, '', 'a']))", "list(filter(lambda x: x > 1, [1, 2, 3]))", "filter(None)", "filter(None, 5)", "list(zip([1, 2], 'ab'))", "list(zip())", "list(zip([1]))", "list(zip([1, 2], [3]))", "list(zip([1, 2], [3], strict=True))", "list(zip([1], [2, 3], strict=True))", "list(zip([1], [2], [3, 4], strict=True))", "list(zip([1, 2], [3, 4], [5], strict=True))", "zip(5)", "zip([1], 5)", "zip([1], foo=1)", "list(zip([], [1], strict=True))",
                "list(enumerate('ab'))", "list(enumerate('ab', 5))", "list(enumerate('ab', start=2**63 - 1))", "enumerate()", "enumerate(5)", "list(enumerate(iterable='ab', start=1))", "enumerate('a', 'b')", "list(reversed([1, 2]))", "reversed(5)", "reversed({1, 2})", "list(reversed({'a': 1}))", "list(reversed((1, 2)))", "list(reversed('ab'))", "reversed()", "list(reversed(range(3)))", "next(iter([1]))", "next(iter([]))", "next(iter([]), 'd')", "next(5)", "next([])", "next()", "iter(5)", "iter()", "iter([], 5)", "list(iter([1, 2].pop, 1))", "iter(int, 0).__next__()", "type(iter(int, 1)).__name__", "type(map(len, [])).__name__", "print", "len", "int", "type(len)", "type([].append)", "type(int)", "type(5)", "type('a')", "type(...)",
                "vars(5)", "any()", "sorted()", "print(sep=5)", "print(end=5)", "print(foo=5)", "ord()", "chr()", "format(5)", "sum()", "max(key=len)", "object()  == 5", "type(object())", "object(5)", "object.__name__", "int.__name__", "int.__module__", "int.__mro__", "bool.__bases__", "list.__qualname__", "str(int)", "repr(list)", "int.foo", "(5).__class__", "[].__class__.__name__", "int.mro()", "isinstance(int, type)", "type.__name__", "dict.__base__", "list(zip('ab', range(2), [None, True]))", "dict(enumerate('ab'))", "iter([1, 2]).__iter__().__next__()", "(lambda it: [next(it), next(it, None), next(it, 'end')])(iter([1]))", "(lambda l: [x for x in l])(iter([1, 2]))", "list(map(None, [1]))", "sum(map(int, '123'))", "max(map(len, ['a', 'bb']))", "all(map(str.isdigit, '123'))", "list(filter(str.isalpha, 'a1b'))", "sorted(['b', 'A'], key=str.lower)", "list(map(str.upper, ['a']))", "list(map(int.__add__, [1], [2]))", "' '.join(map(str, range(3)))", "str.join(',', ['a', 'b'])", "list.append([], 1)", "dict.get({'a': 1}, 'a')", "int.__add__(1, 2)", "list.append(5, 1)", "list.append()", "str.split('a b')", "''.join(reversed('abc'))", "set.union({1}, {2})", "int('7') + True", "[].__len__()", "(5).__add__(3)", "(5).__add__('a')", "'a'.__lt__('b')"]


def main():
    folder = pathlib.Path(__file__).parent / "expressions"
    folder.mkdir(exist_ok=True)
    for name, expressions in FILES.items():
        lines = {}
        for expression in expressions():
            lines.setdefault(expression, None)
        with open(folder / f"{name}.tsv", "w", encoding="utf-8") as out:
            for expression in lines:
                result = answer(expression)
                if len(expression) + len(result) > LONGEST or "\r" in result:
                    continue
                out.write(f"{expression}\t{result}\n")
        print(name, len(lines))


main()
