import sys, io
print(sys.float_info.epsilon, sys.maxsize, sys.hash_info)
sys.stdout.write("hello\n")
print("err", file=sys.stderr)
s = io.StringIO()
print("x", 1, file=s)
print(repr(s.getvalue()))
with open("/tmp/zz.txt", "w") as f:
    f.write("a\nb\n\u00e9\n")
    print(f)
print(open("/tmp/zz.txt").read())
for line in open("/tmp/zz.txt"):
    print(repr(line))
b = io.BytesIO(b"abc\ndef")
print(b.readline(), b.read(), b.getvalue())
old = sys.stdout
sys.stdout = io.StringIO()
print("captured")
v = sys.stdout.getvalue()
sys.stdout = old
print(repr(v))
try:
    open("/nonexistent/x")
except FileNotFoundError as e:
    print(e, e.errno, e.filename)
try:
    1/0
except ZeroDivisionError:
    print(sys.exc_info()[0], sys.exception())
