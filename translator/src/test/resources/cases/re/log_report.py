import re, json, csv, io, collections, textwrap, string
LOG = """127.0.0.1 - - [10/Oct/2024:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326
10.0.0.5 - bob [10/Oct/2024:13:55:37 +0000] "POST /api/items?id=5 HTTP/1.1" 201 512
bad line here
10.0.0.7 - - [10/Oct/2024:13:56:00 +0000] "GET /missing HTTP/1.0" 404 -
"""
PAT = re.compile(r'''
    ^(?P<ip>\d{1,3}(?:\.\d{1,3}){3})\s+\S+\s+(?P<user>\S+)\s+
    \[(?P<time>[^\]]+)\]\s+"(?P<method>[A-Z]+)\s+(?P<path>[^\s?]+)(?:\?(?P<query>\S*))?\s+HTTP/(?P<ver>[\d.]+)"\s+
    (?P<status>\d{3})\s+(?P<size>\d+|-)$''', re.X)
def parse(line):
    m = PAT.match(line)
    if not m: return {"error": line}
    d = m.groupdict()
    d["size"] = 0 if d["size"] == "-" else int(d["size"])
    return d
rows = list(map(parse, LOG.splitlines()))
print(json.dumps(rows, indent=2, sort_keys=True))
out = io.StringIO()
w = csv.DictWriter(out, fieldnames=["ip", "status", "size", "path"], extrasaction="ignore", lineterminator="\n")
w.writeheader(); w.writerows(r for r in rows if "ip" in r)
print(out.getvalue())
Token = collections.namedtuple('Token', ['type', 'value', 'line', 'column'])
def tokenize(code):
    keywords = {'IF', 'THEN', 'ENDIF', 'FOR', 'NEXT', 'GOSUB', 'RETURN'}
    token_specification = [('NUMBER', r'\d+(\.\d*)?'), ('ASSIGN', r':='), ('END', r';'), ('ID', r'[A-Za-z]+'), ('OP', r'[+\-*/]'), ('NEWLINE', r'\n'), ('SKIP', r'[ \t]+'), ('MISMATCH', r'.')]
    tok_regex = '|'.join('(?P<%s>%s)' % pair for pair in token_specification)
    line_num = 1; line_start = 0
    for mo in re.finditer(tok_regex, code):
        kind = mo.lastgroup; value = mo.group(); column = mo.start() - line_start
        if kind == 'NUMBER': value = float(value) if '.' in value else int(value)
        elif kind == 'ID' and value in keywords: kind = value
        elif kind == 'NEWLINE': line_start = mo.end(); line_num += 1; continue
        elif kind == 'SKIP': continue
        elif kind == 'MISMATCH': raise RuntimeError(f'{value!r} unexpected on line {line_num}')
        yield Token(kind, value, line_num, column)
for token in tokenize("IF quantity THEN\n total := total + price * quantity;\n tax := price * 0.05;\nENDIF;\n"): print(token)
try: list(tokenize("a ? b"))
except RuntimeError as e: print(e)
print(textwrap.fill("Report: " + " ".join(f"{k}={v}" for k, v in sorted(collections.Counter(re.findall(r"[a-z]+", LOG.lower())).items())), 60, subsequent_indent="    "))
print(string.Template("$name has ${n} items").substitute(name="x", n=3))
