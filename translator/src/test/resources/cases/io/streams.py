import io, os, sys
def tr(f):
    try:
        print("->", repr(f()))
    except Exception as e:
        print(type(e).__name__, e)
T = "/tmp/pyl_io_test.txt"
for m in ("", "q", "rw", "r+w", "rbt", "bb", "b", "U", "r++", "wt+", "x"):
    if m == "x" or m == "wt+": continue
    tr(lambda: open(T, m))
tr(lambda: open(T, "rb", encoding="utf-8")); tr(lambda: open(T, "rb", errors="x")); tr(lambda: open(T, "rb", newline="\n"))
tr(lambda: open(T, "w", 0)); tr(lambda: open(T, "w", newline="x")); tr(lambda: open(T, "w", encoding="nope"))
tr(lambda: open(T, "w", encoding=3)); tr(lambda: open(-1)); tr(lambda: open(99)); tr(lambda: open(T, mode=3)); tr(lambda: open())
tr(lambda: io.FileIO(T, "q")); tr(lambda: io.FileIO(T, "rw")); tr(lambda: io.FileIO(T, "")); tr(lambda: open(1.5))
f = open(T, "w+", newline="")
print(f.write("a\r\nb\nc\rd"), f.tell(), f.seek(0), f.readlines(), f.tell())
f.close()
for nl in (None, "", "\n", "\r", "\r\n"):
    with open(T, newline=nl) as f:
        print(repr(nl), f.readlines(), f.newlines)
    with open(T, newline=nl) as f:
        print(repr(f.read(3)), f.tell() if nl != None else "", repr(f.readline()), repr(f.read()))
for nl in (None, "", "\n", "\r", "\r\n"):
    with open(T, "w", newline=nl) as f: f.write("x\ny\r\n")
    print(repr(nl), open(T, "rb").read())
f = open(T, "w"); f.close(); f.close()
for op in (f.read, lambda: f.write("x"), f.flush, f.readline, lambda: next(f), lambda: iter(f), f.tell, lambda: f.seek(0), f.fileno, f.isatty, f.readable, lambda: f.__enter__(), f.truncate, lambda: f.buffer.read(), lambda: f.buffer.raw.read(), lambda: f.writelines([])): tr(op)
print(f.closed, f.name, f.mode, f.encoding, f.errors)
with open(T, "w") as f:
    for op in (f.read, f.readline, lambda: next(f), f.readlines, lambda: f.write(b"x"), lambda: f.write(3), lambda: f.writelines("ab"), lambda: f.writelines([1]), lambda: f.seek(1, 1), lambda: f.seek(1, 2), lambda: f.seek(-1), lambda: f.seek(0, 5), lambda: f.read("x")): tr(op)
    print(f.readable(), f.writable(), f.seekable(), f.isatty(), f.line_buffering, f.write_through, f.fileno() > 2)
with open(T, "rb") as f:
    for op in (f.read, lambda: f.write(b"x"), lambda: f.read(-2), lambda: f.seek(-5), lambda: f.readline(None), lambda: f.peek(), lambda: f.truncate()): tr(op)
    print(type(f), f.mode, f.raw.mode, type(f.raw), f.name)
with open(T, "wb") as f:
    tr(lambda: f.write("x")); tr(lambda: f.read()); print(f.write(b"hello world\nfoo\n"), f.tell(), f.mode, type(f))
with open(T, "r+b") as f:
    print(f.read(5), f.write(b"_"), f.seek(0), f.read(), type(f), f.mode)
    f.seek(2); print(f.read1(3), f.peek()[:2], f.readline(), f.readlines(), f.tell(), f.truncate(4), f.seek(0), f.read())
    b = bytearray(3); f.seek(0); print(f.readinto(b), b)
with open(T, "ab+") as f: print(f.tell(), f.write(b"ZZ"), f.tell(), f.seek(0), f.read())
with open(T, "a") as f: print(f.tell(), f.write("é"), f.tell())
with open(T, encoding="ascii") as f: tr(f.read)
with open(T, encoding="ascii", errors="replace") as f: tr(f.read)
with open(T, encoding="latin-1") as f: tr(f.read)
with open(T, "w", encoding="ascii") as f:
    tr(lambda: f.write("é")); f.write("ok")
with open(T, "w", encoding="utf-16") as f: f.write("añ"); f.write("b")
print(open(T, "rb").read(), open(T, encoding="utf-16").read())
with open(T, "w", encoding="utf-8-sig") as f: f.write("a"); f.write("b")
print(open(T, "rb").read(), open(T, encoding="utf-8-sig").read())
with open(T, "w", encoding="utf-8") as f: f.write("aé😀\nsecond\nthird")
with open(T, encoding="utf-8") as f:
    print(f.read(3), f.tell(), f.readline(), f.tell(), f.read(2), f.tell()); p = f.tell(); print(f.read()); f.seek(p); print(f.read())
    f.seek(0)
    for line in f:
        tr(f.tell); break
    f.seek(0, 2); print(f.tell())
tr(lambda: open(T, "x")); print(len(open(T).readlines()), open(T).readline(2), open(T).readlines(3))
fd = os.open(T, os.O_RDONLY); f = open(fd, closefd=False); print(f.name == fd, f.read(1)); f.close(); os.close(fd)
tr(lambda: open(T, closefd=False))
tr(lambda: open(T, opener=lambda p, fl: os.open(p, fl)).read(1))
# StringIO
s = io.StringIO("hello\nworld\n")
print(s.read(3), s.tell(), s.readline(), s.readlines(), s.read(), s.getvalue(), s.seek(2), s.write("XY"), s.getvalue(), s.truncate(5), s.getvalue(), s.seek(10), s.write("end"), repr(s.getvalue()))
for op in (lambda: s.write(3), lambda: s.seek(-1), lambda: s.seek(1, 1), lambda: s.seek(0, 3), s.fileno, lambda: io.StringIO(3), lambda: io.StringIO(b"x"), lambda: s.truncate(-1), lambda: s.read("x"), s.detach, lambda: io.StringIO("x", "y")): tr(op)
print(s.readable(), s.writable(), s.seekable(), s.isatty(), s.closed, s.line_buffering, s.newlines, s.encoding, s.errors)
s.close(); tr(s.getvalue); tr(lambda: s.write("x")); tr(s.read); print(s.closed)
s = io.StringIO("a\r\nb\rc\n", newline=None); print(s.getvalue(), list(s), s.newlines)
s = io.StringIO("a\r\nb\rc\n", newline=""); print(repr(s.getvalue()), list(s), s.newlines)
s = io.StringIO(newline="\r\n"); s.write("a\nb"); print(repr(s.getvalue()))
s = io.StringIO("😀é"); print(s.read(1), s.tell(), s.seek(1), s.write("x"), s.getvalue(), s.seek(0, 2))
with io.StringIO("x") as s: print(s.read())
# BytesIO
b = io.BytesIO(b"hello\nworld\n")
print(b.read(3), b.tell(), b.readline(), b.readlines(), b.seek(-3, 2), b.read(), b.seek(1), b.write(b"EY"), b.getvalue(), b.truncate(3), b.getvalue(), b.seek(5), b.write(b"!"), b.getvalue())
v = b.getbuffer(); tr(lambda: b.write(b"x" * 100)); v[0] = 65; print(b.getvalue(), len(v)); v.release(); b.write(b"ok")
for op in (lambda: b.write("x"), lambda: b.seek(-1), lambda: b.seek(0, 9), b.fileno, lambda: io.BytesIO("x"), lambda: b.readinto("x"), lambda: b.truncate(-1)): tr(op)
a = bytearray(4); b.seek(0); print(b.readinto(a), a, b.read1(), b.read1(2), list(io.BytesIO(b"a\nb")), b.readable(), b.isatty())
b.close(); tr(b.read); tr(b.getvalue)
# hierarchy
for c in (io.FileIO, io.BytesIO, io.StringIO, io.BufferedReader, io.BufferedWriter, io.BufferedRandom, io.BufferedRWPair, io.TextIOWrapper):
    print(c.__name__, c.__module__, issubclass(c, io.IOBase), issubclass(c, io.RawIOBase), issubclass(c, io.BufferedIOBase), issubclass(c, io.TextIOBase))
print(issubclass(io.UnsupportedOperation, (OSError,)), issubclass(io.UnsupportedOperation, ValueError), io.DEFAULT_BUFFER_SIZE, io.SEEK_END, io.open is open)
class Raw(io.RawIOBase):
    def __init__(self, data): self.data = data; self.pos = 0; self.out = []
    def readable(self): return True
    def writable(self): return True
    def readinto(self, b):
        n = min(len(b), 3, len(self.data) - self.pos); b[:n] = self.data[self.pos:self.pos + n]; self.pos += n; return n
    def write(self, b): self.out.append(bytes(b)); return len(b)
r = Raw(b"line one\nline two\nlast"); print(r.read(2), r.readline(), r.readall())
print(io.BufferedReader(Raw(b"line one\nline two\nlast"), 4).readlines())
print(list(io.TextIOWrapper(io.BufferedReader(Raw("héllo\nwörld".encode())), encoding="utf-8")))
w = Raw(b""); bw = io.BufferedWriter(w, 4); bw.write(b"ab"); bw.write(b"cdefgh"); bw.write(b"i"); print(w.out); bw.flush(); print(b"".join(w.out))
t = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", line_buffering=True); t.write("a\nb"); print(t.buffer.getvalue()); t.flush(); print(t.buffer.getvalue(), t.detach().getvalue()); tr(lambda: t.read())
class Bare(io.RawIOBase): pass
x = Bare()
for op in (x.read, lambda: x.readinto(bytearray(1)), lambda: x.write(b""), lambda: x.seek(0), x.tell, x.fileno, x.truncate, x.isatty, x.readable, x.flush): tr(op)
with x: pass
tr(x.flush); tr(lambda: x.__enter__()); print(x.closed)
class MyText(io.StringIO):
    def write(self, s): return super().write(s.upper())
mt = MyText(); print("hello", 1, file=mt); print(mt.getvalue()); mt.attr = 3; print(mt.attr)
class Dev:
    def write(self, s): sys.stdout.write("<" + s + ">")
print("a", "b", file=Dev()); print()
tr(lambda: print("x", file=3)); tr(lambda: print("x", sep=3)); tr(lambda: print("x", flush=True, file=Dev()))
pair = io.BufferedRWPair(Raw(b"abc"), Raw(b"")); print(pair.read(2), pair.write(b"x"), pair.readable())
print(repr(open(T, "rb")), repr(open(T, "rb", 0)))
os.remove(T)
