import textwrap
import random

text = ("Hello there -- you goof-ball, use the -b option!  This is a long paragraph\twith tabs\nand newlines. "
        "It ends here.  Supercalifragilisticexpialidocious-words e-mail foo--bar a-b-c \"quoted.\" Yes? No!")
for width in (1, 5, 10, 20, 40, 70):
    print(width, textwrap.wrap(text, width))
    print(textwrap.fill(text, width, initial_indent="* ", subsequent_indent="    ") if width > 5 else "")
for options in (dict(break_long_words=False), dict(break_on_hyphens=False), dict(drop_whitespace=False), dict(fix_sentence_endings=True),
                dict(expand_tabs=False), dict(replace_whitespace=False), dict(tabsize=2), dict(max_lines=3), dict(max_lines=1, placeholder="..."),
                dict(max_lines=2, initial_indent="> ", subsequent_indent=">> ")):
    print(options, textwrap.wrap(text, 25, **options))
print(textwrap.shorten("Hello  world!", width=12), textwrap.shorten("Hello  world!", width=11), textwrap.shorten("Hello world", width=10, placeholder="..."))
print(textwrap.shorten("Hello world", width=5, placeholder="..."))
for source in ("  a\n    b\n  c", "\ta\n  b", "  \n a\n\n   b  \n", "a\n b", "", "\n", "   ", "  a\n\t\n  b\n", " \ta\n \tb\n  c"):
    print(repr(textwrap.dedent(source)), repr(textwrap.indent(source, "> ")), repr(textwrap.indent(source, "+", lambda line: True)))
for f in (lambda: textwrap.wrap("a", 0), lambda: textwrap.wrap("abc", 3, max_lines=1), lambda: textwrap.dedent(5), lambda: textwrap.wrap("a", foo=1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Stars(textwrap.TextWrapper):
    def _split(self, text):
        return [c.replace("e", "*") for c in super()._split(text)]


w = Stars(width=30)
w.subsequent_indent = "  "
print(w.fill(text), w.width, textwrap.TextWrapper.sentence_end_re.pattern, textwrap.__all__)
print(textwrap.wrap("日本語 テキスト 😀😀😀😀 é" * 3, 8), textwrap.wrap(""), textwrap.wrap("   "), textwrap.wrap("\n\n a"))
chooser = random.Random(3)
total = 0
for _ in range(300):
    words = "".join(chooser.choice(["a", "bc", "def", " ", "  ", "-", "--", ".", "\n", "\t", "word", "x-y", "longerword", "!", "'", "?"]) for _ in range(40))
    options = dict(width=chooser.randrange(4, 30), break_long_words=chooser.random() < 0.7, break_on_hyphens=chooser.random() < 0.7,
                   drop_whitespace=chooser.random() < 0.7, fix_sentence_endings=chooser.random() < 0.3, max_lines=chooser.choice([None, None, 1, 2, 4]),
                   placeholder="..", initial_indent=chooser.choice(["", " ", "--"]), subsequent_indent=chooser.choice(["", "  "]))
    lines = textwrap.wrap(words, **options)
    for line in lines:
        total = (total * 31 + sum(map(ord, line)) + len(line)) % 1000000007
print(total)
