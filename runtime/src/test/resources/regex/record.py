"""Records what CPython 3.13 finds with many patterns: python3.13 record.py [COUNT [SEED]] > table.txt"""
import random
import re
import signal
import sys
import warnings

warnings.simplefilter("ignore")

FIXED = [
    r"(a+)+b", r"(?:(a)|b)*", r"(a*)*", r"(a*)+", r"(?:a?)*?b", r"(?P<x>a)(?P=x)", r"(?i)straße",
    r"(?<=ab)c", r"(?<!a)b", r"(a)?(?(1)b|c)", r"(?>a+)ab", r"a++b", r"a*+b", r"a?+a", r"(?:ab){1,2}+a",
    r"\bfoo\b", r"\Bo", r"^a$", r"(?m)^b$", r"(?s).+", r"(?x) a b # c", r"[^\W\d_]+", r"[\w-]+", r"[]a]+",
    r"[^]a]+", r"\d{2,3}?", r"(a|ab)(c|bcd)(d*)", r"(?i:a)b", r"(?-i:a)b", r"(?a:\w)+", r"\x41\u0042\103",
    r"\N{BULLET}", r"(?=(a+))a*b\1", r"(?!a)b", r"()|.", r"(?:)", r"a{,2}", r"a{2}", r"a{", r"a{1", r"{1}",
    r"\Aab\Z", r"$", r"^", r"(?:^a|b$)", r"(\w+)\s+\1", r"[a-z]+?\d", r".*?,", r".*,", r"(.)(.)\2\1",
    "é+", "[à-ÿ]+", r"\s+", r"\S+\s", "😀+", "[😀-😃]x?", ".", r"(?i)ſ", r"(?i)K", r"(?i)[k-l]", r"(?i)µ",
    "(", ")", "[", "a**", "*a", "(?P<n", "(?P<1a>x)", "(?P=n)", r"\1", r"(\1)", "(?<=a+)b", "(?z)", "(?i", "a(?i)b",
    r"\q", r"[\q]", r"\x1", r"\u12", r"\N{nope}", "[z-a]", r"[\d-z]", "a{3,2}", "(?P<a>x)(?P<a>y)", "(?(2)a)", "(?(0)a)",
    "(?(x)a)", "(?(1)a|b|c)", "(?P>x)", "(?<x)", "(?#abc", "(?-", "(?i-", "(?i-i:a)", "(?au)a", "(?-a:b)", "(?L)a",
    "x{5000000000}", "\\", r"\400", r"[\400]", r"\08", r"\18", "(?P<x>(?P=x))", "(?<=(a))b", "(?<=(a)(?(1)b))", "a\n(b", "a|*",
]
ATOMS = [
    "a", "b", "c", "ab", "x", ".", "[ab]", "[^a]", r"\w", r"\d", r"\s", r"\W", r"\D", r"\S", "[a-c]", "[^\\n]", "-", ",", " ", "1",
    r"\b", r"\B", "^", "$", r"\A", r"\Z", "é", "ß", "K", "[A-Z]", r"[\w.]", r"[\s,]", "😀", r"\.", "\n", "", "[b-d1-3]", "aa", r"[^\w]",
]
QUANTIFIERS = ["", "", "", "", "*", "+", "?", "*?", "+?", "??", "{2}", "{1,2}", "{0,2}?", "{2,}", "*+", "++", "?+", "{1,3}+", "{,2}"]
GROUPS = ["(", "(", "(", "(?:", "(?:", "(?=", "(?!", "(?<=", "(?<!", "(?>", "(?i:", "(?P<n>", "(?s:", "(?a:"]
TEXT = ["a", "b", "c", "a", "b", "x", "1", "2", " ", "\n", ",", "-", "é", "ß", "K", "k", "A", "B", ".", "😀", "_", "ab", "aa", "\u212a"]
FLAGS = [0, 0, 0, 0, 0, re.I, re.M, re.S, re.I | re.M, re.A, re.X, re.A | re.I]


def pattern(chooser, depth):
    parts = []
    for _ in range(chooser.randint(1, 3)):
        if depth and chooser.random() < 0.4:
            part = chooser.choice(GROUPS) + pattern(chooser, depth - 1)
            if chooser.random() < 0.4:
                part += "|" + pattern(chooser, depth - 1)
            part += ")"
        elif chooser.random() < 0.06:
            part = chooser.choice([r"\1", r"\2", "(?(1)a|b)", "(?(1)x)", "(?P=n)"])
        else:
            part = chooser.choice(ATOMS)
        parts.append(part + chooser.choice(QUANTIFIERS))
    return "".join(parts)


def case(chooser):
    text = "".join(chooser.choice(TEXT) for _ in range(chooser.randint(0, 12)))
    return pattern(chooser, chooser.randint(0, 3)), int(chooser.choice(FLAGS)), text


def spans(match):
    if match is None:
        return "-"
    return f"{match.lastindex or -1}:" + ";".join("%d,%d" % span for span in match.regs)


def result(source, flags, text):
    try:
        compiled = re.compile(source, flags)
    except re.error as error:
        return f"E{error.msg}@{-1 if error.pos is None else error.pos}"
    except (OverflowError, ValueError) as error:
        return f"E{type(error).__name__}: {error}"
    found = [spans(match) for match in compiled.finditer(text)]
    return "/".join([spans(compiled.match(text)), spans(compiled.fullmatch(text)), *found])


def escaped(text):
    out = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t").replace("\r", "\\r")
    return out


def too_long(*_):
    raise TimeoutError


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
    chooser = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    sys.stdout.reconfigure(encoding="utf-8", newline="\n")
    signal.signal(signal.SIGALRM, too_long)
    cases = []
    for source in FIXED:
        for text in ("aab", "ab abcd", "foo fo\nb", "STRASSE straße ſkKK µμ", "é😀😁x 12,34", "aaaaaab", ""):
            cases.append((source, 0, text))
    while len(cases) < count:
        cases.append(case(chooser))
    for source, flags, text in cases:
        signal.setitimer(signal.ITIMER_REAL, 1)
        try:
            done = result(source, flags, text)
        except (TimeoutError, RecursionError):
            continue
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
        print(escaped(source), flags, escaped(text), escaped(done), sep="\t")


main()
