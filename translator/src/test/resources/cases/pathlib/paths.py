import pathlib, os, sys, glob, fnmatch
from pathlib import Path, PurePath, PurePosixPath
p = Path("/usr/lib/python3.tar.gz")
print(repr(p), str(p), p.name, p.stem, p.suffix, p.suffixes, p.parent, p.parents[0], list(p.parents), p.parts, p.anchor, p.root)
print(Path("a") / "b" / "../c", "x" / Path("y"), Path("a", "b", "/c", "d"), Path(), Path(""), Path("."), Path("a/./b//c/"))
print(p.with_name("x.txt"), p.with_suffix(".bz2"), p.with_stem("q"), Path("a").with_suffix(".txt"))
print(p.relative_to("/usr"), p.is_relative_to("/usr"), p.is_relative_to("/bin"), Path("/a/b").relative_to("/a/c", walk_up=True))
print(p == Path("/usr/lib/python3.tar.gz"), p < Path("/usr/z"), hash(p) == hash(Path(str(p))), {p: 1}[Path(str(p))])
print(p.match("*.gz"), p.match("lib/*.gz"), p.match("/usr/*.gz"), p.full_match("/usr/**/*.gz"), PurePath("a/b/c").full_match("a/*"), p.match("*.GZ", case_sensitive=False))
print(p.as_uri(), Path("/a b/é").as_uri(), p.is_absolute(), Path("//a/b").root, Path("///a").root)
print(isinstance(p, Path), isinstance(p, PurePath), isinstance(p, os.PathLike), type(p), type(PurePath("a")), os.fspath(p), bytes(Path("a")))
for f in (lambda: p.relative_to("/bin"), lambda: Path("a").with_suffix("txt"), lambda: Path("/").with_name("x"), lambda: Path("a").with_name("x/y"), lambda: Path(1), lambda: Path(b"x"), lambda: Path("a").as_uri(), lambda: Path("a") / 3, lambda: Path("nope").read_text(), lambda: Path("nope").stat(), lambda: Path("a").match(""), lambda: list(Path("nope").iterdir()), lambda: Path("/tmp").mkdir(), lambda: Path("/tmp/no/such").mkdir(), lambda: Path("nope").unlink(), lambda: Path("x").write_text(3), lambda: p.parents[9], lambda: Path("x").glob("/a"), lambda: Path("x").glob("")):
    try:
        print("no error", f())
    except Exception as e:
        print(type(e).__name__, e)
base = Path("/tmp/pyl_path_test")
def wipe(d):
    for c in d.iterdir():
        if c.is_dir() and not c.is_symlink(): wipe(c)
        else: c.unlink()
    d.rmdir()
if base.exists(): wipe(base)
(base / "a" / "b").mkdir(parents=True)
(base / "a" / "b").mkdir(parents=True, exist_ok=True)
print((base / "one.txt").write_text("héllo\nworld\n"), (base / "two.bin").write_bytes(b"\0\1"))
(base / "a/three.txt").touch(); (base / ".hidden").touch(); (base / "a/b/four.txt").write_text("4")
print((base / "one.txt").read_text(), (base / "two.bin").read_bytes(), (base / "one.txt").stat().st_size)
for pat in ("*", "*.txt", "**/*.txt", "**", "*/*", "a/**/*", "a/*.txt", "a/three.txt", "[ot]*", "**/b", "nope/*", "a/", "*/", "a/../a/*.txt", "**/"):
    print(pat, sorted(str(x.relative_to(base)) for x in base.glob(pat)))
print(sorted(str(x) for x in base.rglob("*.txt")), sorted(x.name for x in base.iterdir()))
os.chdir(base)
print(sorted(map(str, Path(".").glob("**/*.txt"))), Path("a").absolute(), Path("a/../one.txt").resolve(), Path.cwd())
for pat in ("*", "*.txt", "**/*.txt", "**", "*/*", "a/*.txt", "/tmp/pyl_path_test/*.txt", "one.txt", "nope", "a/", ".*", "*/", "a/**"):
    print(pat, sorted(glob.glob(pat)), sorted(glob.glob(pat, recursive=True)), sorted(glob.glob(pat, recursive=True, include_hidden=True)))
print(glob.glob("*.txt", root_dir="a"), glob.escape("a[1]*"), sorted(glob.glob(b"*.txt")))
for d, dn, fn in base.walk(): print(d, sorted(dn), sorted(fn))
for d, dn, fn in base.walk(top_down=False): print(d, sorted(dn), sorted(fn))
with (base / "log.txt").open("a") as f: f.write("line\n")
print((base / "log.txt").rename(base / "log2.txt"), (base / "log2.txt").exists(), (base / "log.txt").exists())
(base / "lnk").symlink_to("one.txt")
print((base / "lnk").is_symlink(), (base / "lnk").readlink(), (base / "lnk").resolve().name, (base / "lnk").is_file())
class My(PurePosixPath):
    def __init__(self, *a, tag="t"):
        super().__init__(*a); self.tag = tag
    def with_segments(self, *s): return My(*s, tag=self.tag)
m = My("a/b", tag="z"); print(repr(m / "c"), (m / "c").tag, m.parent.tag, type(m.with_suffix(".x")))
os.chdir("/"); wipe(base); print(base.exists())
pats = ["*.py", "a?c", "[abc]x", "[!a-c]x", "[]]", "[", "a[b", "*a*b*", "x[a-]", "[z-a]", "[a-cx-z]*", "a.b", "**", "", "[^a]", "[a&&b]", "\\d"]
names = ["a.py", "abc", "bx", "dx", "]", "[", "a[b", "xaybz", "xab", "x-", "", "zed", "a.b", "axb", "^", "&", "\\d", "a", "5"]
for pt in pats: print(repr(pt), fnmatch.translate(pt), fnmatch.filter(names, pt))
print(fnmatch.fnmatch("A.py", "a.py"), fnmatch.fnmatchcase(b"x", b"?"))
