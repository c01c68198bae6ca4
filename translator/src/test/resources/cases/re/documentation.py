import re

scanner = re.Scanner([(r"[a-zA-Z_]\w*", lambda s, t: ("name", t, s.match.start())), (r"\d+\.\d*", lambda s, t: float(t)), (r"\d+", lambda s, t: int(t)), (r"=|\+|-|\*|/", "op"), (r"\s+", None)])
print(scanner.scan("sum = 3*foo + 312.50+bar"), scanner.scan("a ? b"), scanner.scan(""))
text = "Ross McFluff: 834.345.1254 155 Elm Street\n\nRonald Heathmore: 892.345.3428 436 Finley Avenue\nFrank Burger: 925.541.7625 662 South Dogwood Way\n\n\nHeather Albrecht: 548.326.4584 919 Park Place"
entries = re.split("\n+", text)
print([re.split(":? ", entry, maxsplit=4) for entry in entries])
def displaymatch(match):
    if match is None: return None
    return '<Match: %r, groups=%r>' % (match.group(), match.groups())
valid = re.compile(r"^[a2-9tjqk]{5}$")
for h in ("akt5q", "akt5e", "akt", "727ak"): print(displaymatch(valid.match(h)))
pair = re.compile(r".*(.).*\1")
print(displaymatch(pair.match("717ak")), displaymatch(pair.match("718ak")), displaymatch(pair.match("354aa")))
print(re.sub(r'def\s+([a-zA-Z_][a-zA-Z_0-9]*)\s*\(\s*\):', r'static PyObject*\npy_\1(void)\n{', 'def myfunc():'))
def dashrepl(m): return ' ' if m.group(0) == '-' else '-'
print(re.sub('-{1,2}', dashrepl, 'pro----gram-files'), re.sub(r'\sAND\s', ' & ', 'Baked Beans And Spam', flags=re.IGNORECASE))
print(re.findall(r'\bf[a-z]*', 'which foot or hand fell fastest'), re.findall(r'(\w+)=(\d+)', 'set width=20 and height=10'))
for m in re.finditer(r"\w+ly\b", "He was carefully disguised but captured quickly by police."): print('%02d-%02d: %s' % (m.start(), m.end(), m.group(0)))
print(re.match(r"(\d+)\.?(\d+)?", "24").groups('0'), re.match(r"(..)+", "a1b2c3").group(1), re.split(r'\b', 'Words, words, words.'), re.split(r'(...)', 'abcdefghi'))
snake = lambda s: re.sub(r'(?<!^)(?=[A-Z])', '_', s).lower()
print(snake("HelloWorldFooBar"), re.sub(r'_([a-z])', lambda m: m[1].upper(), "snake_case_name"))
email = re.compile(r"^[\w.+-]+@[\w-]+\.[\w.-]+$", re.ASCII)
for e in ("a@b.co", "bad@", "x.y+z@sub.dom.org", "é@x.y"): print(e, bool(email.match(e)))
print(re.sub(r"(?P<first>\w+) (?P<last>\w+)", r"\g<last>, \g<first>", "John Smith"), re.subn("a", "b", "banana", count=2))
print(re.compile(r"(?m)^\s*#.*$").sub("", "a\n  # c\nb"), re.fullmatch(r"[+-]?\d+", "-12"), bool(re.search(r"(?i)HELLO", "say hello")))
money = re.sub(r"(?<=\d)(?=(?:\d{3})+$)", ",", "1234567"); print(money)
print(re.findall(r'"((?:[^"\\]|\\.)*)"', r'say "a \"quoted\" word" and "b"'), re.findall(r"(?:(?<=\s)|^)#(\w+)", "#tag1 text #tag2 not#tag"))
try: re.compile(r"(unclosed")
except re.error as err: print(err, err.pattern, err.pos)
md = "# Title\nSome *bold* and `code` [link](http://x.y)\n- item1\n- item2\n"
h = re.sub(r"^# (.+)$", r"<h1>\1</h1>", md, flags=re.M); h = re.sub(r"\*(.+?)\*", r"<b>\1</b>", h); h = re.sub(r"`(.+?)`", r"<code>\1</code>", h); h = re.sub(r"\[(.+?)\]\((.+?)\)", r'<a href="\2">\1</a>', h); print(h)
