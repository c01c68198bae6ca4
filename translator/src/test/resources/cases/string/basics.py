import string
from string import Template

print(string.ascii_letters, string.digits, string.hexdigits, string.octdigits, repr(string.punctuation), repr(string.whitespace), repr(string.printable))
print(string.capwords("  hello   big world "), string.capwords("a-b-c d", "-"), string.__all__)
t = Template("$who likes ${what} for $$5, $Ünicode $_x1")
print(t.substitute({"who": "tim", "what": "kung pao", "_x1": 1}, Ünicode=3) if False else t.safe_substitute(who="tim"))
print(Template("$who likes ${what}").substitute({"who": "a"}, what="b"), Template("$a").substitute(dict(a=1), a=2))
for source, args in (("$who", {}), ("$ a", {}), ("a\nb $", {}), ("${a", {"a": 1}), ("$a ${}", {"a": 1}), ("$$", {}), ("", {})):
    t = Template(source)
    try:
        print(t.substitute(args), end=" | ")
    except Exception as e:
        print(type(e).__name__, e, end=" | ")
    print(t.safe_substitute(args), t.is_valid(), t.get_identifiers())


class Percent(Template):
    delimiter = "%"
    idpattern = "[a-z]+_[a-z]+"


print(Percent("%% %with_it %notx $a").safe_substitute(with_it="x"), Percent.pattern.groupindex, Template("a").template)


class Own(Template):
    pattern = r"(?P<escaped>@@)|@(?P<named>[a-z]+)|(?P<braced>zzz)|(?P<invalid>@)"


print(Own("@@ @a").substitute(a=1), Own("@@ @a").get_identifiers())
f = string.Formatter()
print(f.format("{0} {1!r:>10} {name.real} {d[k]} {d[0]:{w}.{p}f}", "a", "b", name=5, d={"k": 1, 0: 3.14159}, w=8, p=2))
print(f.format("{} {} {{}}", 1, 2), f.vformat("{a}", (), {"a": 1}), list(f.parse("a{{b}} {x!r:>{w}} c {} d")))
for source, args in (("{", ()), ("}", ()), ("{0} {}", (1, 2)), ("{} {0}", (1,)), ("{1}", (1,)), ("{x}", ()), ("{0!z}", (1,)), ("{0.foo}", (1,)), ("{0[a}", (1,)), ("{a!}", ()), ("{0:{1:{2}}}", (1, 2, 3))):
    try:
        print(f.format(source, *args))
    except Exception as e:
        print(type(e).__name__, e)


class Default(string.Formatter):
    def get_value(self, key, args, kwargs):
        return kwargs.get(key, "?" + str(key)) if isinstance(key, str) else args[key]

    def convert_field(self, value, conversion):
        return value.upper() if conversion == "u" else super().convert_field(value, conversion)

    def check_unused_args(self, used_args, args, kwargs):
        print("used", sorted(map(str, used_args)), args, kwargs)

    def format_field(self, value, format_spec):
        return "<" + super().format_field(value, format_spec) + ">"


print(Default().format("{a!u} {b} {0:>4}", 7, a="xy", z=1), f.get_field("0.real", (5,), {}))
