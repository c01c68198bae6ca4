import os, sys, errno, stat
import os.path
from os.path import join, exists
print(os.name, os.sep, os.path.join("a", "b", "/c", "d"), os.getpid() > 1, os.cpu_count())
print(os.path.splitext("a/b.tar.gz"), os.path.splitext(".bashrc"), os.path.splitext("a/.b.c"), os.path.splitext("..x"), os.path.splitext("a."))
print(os.path.normpath("a//b/../c/./d"), os.path.normpath("//x/../.."), os.path.normpath("../.././a"))
print(os.path.relpath("/a/b/c", "/a/d"), os.path.commonpath(["/a/b/c", "/a/b/d"]), os.path.commonprefix(["abc", "abd"]))
try:
    os.environ["NOPE"]
except KeyError as e:
    print("KeyError", e)
os.environ["X_Y"] = "1"
print(os.getenv("X_Y"), os.path.expandvars("$X_Y-${X_Y}-$NOPE"))
del os.environ["X_Y"]
import_tmp = "/tmp/pyl_os_test"
os.makedirs(import_tmp + "/a/b", exist_ok=True)
for n in ("a/1.txt", "a/b/2.txt", "3.txt"):
    with open(os.path.join(import_tmp, n), "w") as f:
        f.write("hello\n" * 10)
for root, dirs, files in os.walk(import_tmp):
    dirs.sort()
    print(root, dirs, sorted(files))
for root, dirs, files in os.walk(import_tmp, topdown=False):
    print(root, sorted(dirs), sorted(files))
with os.scandir(import_tmp) as it:
    print(sorted((e.name, e.is_dir(), e.is_file(), e.path, repr(e)) for e in it))
st = os.stat(import_tmp + "/3.txt")
print(st.st_size, stat.filemode(st.st_mode), stat.S_ISREG(st.st_mode), len(st), type(st))
os.rename(import_tmp + "/3.txt", import_tmp + "/4.txt")
print(sorted(os.listdir(import_tmp)))
for f in (lambda: os.remove(import_tmp), lambda: os.rmdir(import_tmp), lambda: os.mkdir(import_tmp), lambda: os.remove("nope"), lambda: os.rename("nope", "b"), lambda: os.listdir("nope"), lambda: os.rmdir(import_tmp + "/4.txt"), lambda: os.stat(3.5), lambda: open(import_tmp), lambda: os.close(999), lambda: os.makedirs(import_tmp), lambda: os.path.join("a", 3), lambda: os.path.getsize("nope"), lambda: open("x\0y"), lambda: open(None), lambda: open("nope/x", "w"), lambda: os.scandir("nope")):
    try:
        f()
        print("no error")
    except Exception as e:
        print(type(e).__name__, e)
r, w = os.pipe()
os.write(w, b"abc")
os.close(w)
print(os.read(r, 10), os.read(r, 10))
os.close(r)
fd = os.open(import_tmp + "/5.txt", os.O_RDWR | os.O_CREAT, 0o600)
os.write(fd, b"0123456789")
print(os.lseek(fd, 2, os.SEEK_SET), os.read(fd, 3), os.fstat(fd).st_size, oct(os.fstat(fd).st_mode))
os.close(fd)
os.symlink("4.txt", import_tmp + "/link")
print(os.readlink(import_tmp + "/link"), os.path.islink(import_tmp + "/link"), os.path.realpath(import_tmp + "/link"))
print(errno.ENOENT, errno.errorcode[2], os.strerror(2), os.strerror(9999))
class P:
    def __fspath__(self): return "p/q"
print(os.fspath(P()), isinstance(P(), os.PathLike), isinstance("x", os.PathLike), os.path.basename(P()))
print(os.fsencode("é"), repr(os.fsdecode(b"\xff")))
print(len(os.urandom(8)), os.path.isdir("/tmp"), os.path.isfile("/tmp"))
for d, ds, fs in os.walk(import_tmp, topdown=False):
    for n in fs: os.remove(os.path.join(d, n))
    for n in ds: os.rmdir(os.path.join(d, n))
os.rmdir(import_tmp)
print(os.path.exists(import_tmp))
print(os.linesep == "\n", 1, os.error is OSError)

