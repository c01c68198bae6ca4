import ast
from ast import literal_eval

for source in ["1", "-1", "+1", "- 2.5", "1_000", "0xFF", "0o17", "0b101", "1e3", ".5", "5.", "1j", "3+4j", "-3-4.5J", "1 - 2j", "'a'", '"b"', "'a' \"b\"", "r'\\n'", "b'x\\xff\\0'", "u'é'", "'''a\nb'''", "'\\x41\\u00e9\\U0001f600\\n\\t\\101\\N{BULLET}'",
               "'a\\\nb'", "[1, 2, [3]]", "[]", "()", "(1,)", "(1)", "1, 2", "1,", "{}", "{'a': 1, 'b': [1, 2], 3: (4, 5)}", "{1, 2, 3}", "set()", "True", "None", "[True, False, None]", "...", "  \t[1]", "[1,\n 2, # c\n 3,]", "{'a': {'b': {'c': ()}}}", "1\n", "\"it's\"", "'\\''",
               "123456789012345678901234567890", "[ -1 , +2 ]", "{**{}}" if False else "{}", "('a'\n 'b')", "00", "1_0.5e1_0", "b'a' b'b'", "'a#b'"]:
    print(repr(source), "->", repr(literal_eval(source)))
for source in ["", "a", "a b", "1 +", "1 + 2", "[1, 2", "(1", "{1: 2", "f(1)", "__import__('os')", "1 < 2", "[x for x in y]", "lambda: 1", "'a' + 'b'", "a.b", "a[0]", "not 1", "-'a'", "1j + 2j", "1j + 1", "'abc", "'''abc", "1 2", "{1: 2, 3}", "f'{x}'", "b'é'", "'a' b'b'", "01", "1a", "*a", "{[]: 1}", "{[1]}", "x = 1", "1;2", "'\\x4'", "[1 2]", "if", "(1, 2]", "~1", "--1 if 0 else 2", "set([1])", "- True"]:
    try:
        print(repr(source), literal_eval(source))
    except (ValueError, SyntaxError, TypeError) as e:
        print(repr(source), type(e).__name__, str(e).split(" at 0x")[0] if not isinstance(e, SyntaxError) else "")
for value in (5, None, [1]):
    try:
        literal_eval(value)
    except ValueError as e:
        print(e)
