import difflib
import random
from difflib import SequenceMatcher

s = SequenceMatcher(lambda x: x == " ", "private Thread currentThread;", "private volatile Thread currentThread;")
print(s.ratio(), s.quick_ratio(), s.real_quick_ratio(), s.get_matching_blocks(), s.get_opcodes(), s.bjunk, s.find_longest_match(), s.find_longest_match(2, 10, 3, None))
print(list(SequenceMatcher(None, list(map(str, range(1, 40))), [x for x in map(str, range(1, 40)) if x not in ("8", "20", "30")]).get_grouped_opcodes()), SequenceMatcher(a="ab", b="ab").ratio(), SequenceMatcher().ratio(), s.a, s.b2j["v"])
print(difflib.get_close_matches("appel", ["ape", "apple", "peach", "puppy"]), difflib.get_close_matches("wheel", ["while", "where", "heel", "wheal"], n=2, cutoff=0.5), difflib.get_close_matches("zzz", ["a"]))
a = "one\ntwo\nthree\nfour\nfive\n  six\tx\nseven\n".splitlines(True)
b = "ore\ntree\ntwo\nfour\nfiver\n  six\ty\nseven\neight\n".splitlines(True)
for f in (difflib.unified_diff, difflib.context_diff):
    print("".join(f(a, b, "a.txt", "b.txt", "2024", "2025", n=1)), list(f(a, a)), list(f([], b[:2], lineterm="")), list(f(["x"], ["y"], "f", "t", lineterm="")))
delta = list(difflib.ndiff(a, b))
print("".join(delta), "".join(difflib.restore(delta, 1)) == "".join(a), "".join(difflib.restore(delta, 2)) == "".join(b))
print(list(difflib.Differ(charjunk=difflib.IS_CHARACTER_JUNK).compare(["ab cd\n", "x\n"], ["ab  cd\n", "y\n"])), difflib.IS_LINE_JUNK("  # \n"), difflib.IS_LINE_JUNK("x"), difflib.IS_CHARACTER_JUNK("\t"))
print(list(difflib.diff_bytes(difflib.unified_diff, [b"a\xff\n"], [b"b\n"], b"x", b"y")), difflib.Match(1, 2, 3))
for f in (lambda: list(difflib.unified_diff([1], [2])), lambda: list(difflib.unified_diff(["a"], ["b"], 5)), lambda: difflib.get_close_matches("a", [], n=0), lambda: difflib.get_close_matches("a", [], cutoff=2), lambda: list(difflib.restore([], 3)), lambda: SequenceMatcher(None, [[]], [[]])):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
chooser = random.Random(2)
total = 0
for i in range(150):
    size = chooser.choice([5, 20, 60, 300])
    first = [chooser.choice("abcdefgh") * chooser.randrange(1, 4) + "\n" for _ in range(chooser.randrange(size))]
    second = [x if chooser.random() < 0.8 else chooser.choice(["new\n", x + x, "ab\n", "abc d\n"]) for x in first if chooser.random() < 0.9]
    m = SequenceMatcher(chooser.choice([None, None, lambda x: x == "a\n"]), first, second, autojunk=chooser.random() < 0.8)
    text = "".join(difflib.unified_diff(first, second, n=chooser.randrange(4))) + str(m.get_opcodes()) + str(m.ratio()) + str(m.quick_ratio()) + ("".join(difflib.ndiff(first[:30], second[:30])))
    total = (total * 31 + sum(map(ord, text)) + len(text)) % 1000000007
print(total)
