import tempfile, os, shutil, sys, threading
def tr(f):
    try: print("->", str(f()).replace(d, "D") if "d" in globals() else f())
    except Exception as e: print(type(e).__name__, str(e).replace(d, "D") if "d" in globals() else e)
d = tempfile.mkdtemp(prefix="pyl_"); print(os.path.isdir(d), os.path.basename(d).startswith("pyl_"), len(os.path.basename(d)))
fd, name = tempfile.mkstemp(suffix=".x", dir=d); os.write(fd, b"abc"); os.close(fd); print(name.endswith(".x"), open(name).read(), oct(os.stat(name).st_mode))
with tempfile.TemporaryDirectory() as td:
    open(os.path.join(td, "f"), "w").close(); os.makedirs(os.path.join(td, "a/b")); print(os.listdir(td) != [])
print(os.path.exists(td))
t = tempfile.TemporaryDirectory(); print(os.path.isdir(t.name)); t.cleanup(); print(os.path.exists(t.name))
with tempfile.NamedTemporaryFile("w+", delete=True) as f:
    f.write("hello"); f.flush(); f.seek(0); print(f.read(), os.path.exists(f.name)); n = f.name
print(os.path.exists(n), f.closed)
f = tempfile.NamedTemporaryFile(delete=False, suffix=".log"); f.write(b"x\ny\n"); f.close(); print(open(f.name, "rb").readlines(), f.name.endswith(".log")); os.unlink(f.name)
with tempfile.TemporaryFile() as f: f.write(b"data"); f.seek(0); print(f.read(), isinstance(f.name, int))
with tempfile.SpooledTemporaryFile(max_size=10) as f: f.write(b"12345"); print(f._rolled); f.write(b"67890123"); print(f._rolled); f.seek(0); print(f.read())
print(tempfile.gettempdir() == os.environ.get("TMPDIR", "/tmp"), tempfile.gettempprefix())
names = []
def w(i):
    with tempfile.NamedTemporaryFile(dir=d, delete=False) as f: f.write(str(i).encode()); names.append(f.name)
ts = [threading.Thread(target=w, args=(i,)) for i in range(8)]; [t.start() for t in ts]; [t.join() for t in ts]
print(len(set(names)), sorted(int(open(n).read()) for n in names))
for n in names: os.remove(n)
s = os.path.join(d, "src"); os.makedirs(s + "/sub/deep"); open(s + "/a.txt", "w").write("A"); open(s + "/sub/b.py", "w").write("B"); open(s + "/sub/c.pyc", "w").write("C"); os.symlink("a.txt", s + "/lnk")
print(shutil.copy(s + "/a.txt", d).replace(d, "D"), shutil.copyfile(s + "/a.txt", d + "/z").replace(d, "D"), shutil.copy2(s + "/a.txt", d + "/y").replace(d, "D"), os.path.getmtime(s + "/a.txt") == os.path.getmtime(d + "/y"))
print(shutil.copytree(s, d + "/dst", ignore=shutil.ignore_patterns("*.pyc")).replace(d, "D"))
def tree(p): return sorted((os.path.relpath(os.path.join(r, n), p)) for r, ds, fs in os.walk(p) for n in ds + fs)
print(tree(d + "/dst"), os.path.islink(d + "/dst/lnk"))
shutil.copytree(s, d + "/dst2", symlinks=True); print(tree(d + "/dst2"), os.path.islink(d + "/dst2/lnk"))
tr(lambda: shutil.copytree(s, d + "/dst")); tr(lambda: shutil.copytree(s, d + "/dst", dirs_exist_ok=True).replace(d, "D"))
tr(lambda: shutil.copyfile(d + "/z", d + "/z")); tr(lambda: shutil.copy(d + "/nope", d + "/q")); tr(lambda: shutil.rmtree(d + "/nope")); tr(lambda: shutil.rmtree(d + "/z")); tr(lambda: shutil.rmtree(s + "/lnk")); tr(lambda: shutil.rmtree(d + "/nope", ignore_errors=True)); tr(lambda: shutil.copyfile(s, d + "/k"))
print(shutil.move(d + "/z", d + "/dst").replace(d, "D"), shutil.move(d + "/dst2", d + "/moved").replace(d, "D"), os.path.exists(d + "/dst2"))
tr(lambda: shutil.move(d + "/y", d + "/dst")); tr(lambda: shutil.move(d + "/dst/y", d)); tr(lambda: shutil.move(d + "/nope", d + "/w"))
open(d + "/dst/moved", "w").close(); tr(lambda: shutil.move(d + "/dst/moved", d)); tr(lambda: shutil.move(d + "/moved", d + "/moved/sub/x"))
errs = []; shutil.rmtree(d + "/nope", onexc=lambda f, p, e: errs.append((f.__name__, type(e).__name__))); print(errs)
print(shutil.which("sh") is not None, shutil.which("no-such-cmd"), shutil.get_terminal_size((3, 4)) in ((3, 4), (80, 24)) or True, issubclass(shutil.SameFileError, shutil.Error), issubclass(shutil.Error, OSError), shutil.disk_usage("/").total > 0)
shutil.rmtree(d); print(os.path.exists(d))
