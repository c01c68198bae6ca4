import urllib.parse
from urllib.parse import *


def t(f, *a, **k):
    try:
        print(f(*a, **k))
    except Exception as e:
        print(type(e).__name__, e)


urls = ["http://user:pa:ss@Example.COM:8080/a/b;p?q=1&r=2#frag", "//host/path", "mailto:x@y.z", "http://[::1]:80/x", "http://[v1.x]/", "http://[::1/", "http://[1.2.3.4]/",
        "http://[zz]/", "/a/b?x#y", "", "HTTP://h", "a:b", "1a:b", "http://h:99999/", "http://h:x/", "http://h:/", "file:///etc/x", "http://h?q#f", "x\ty://a\nb", "  http://a ", "http:///p", "http://é.com/",
        "http://a℀b/", "svn+ssh://h/p;x", "http://u@h", "http://@h", "http://h/;a/b;c", "tel:123;x=1", "http://[fe80::1%Eth0]/", "http://[1:2:3:4:5:6:7:8]/", "http://[::ffff:1.2.3.4]/"]
for u in urls:
    try:
        r = urlparse(u)
        s = urlsplit(u)
    except Exception as e:
        print(repr(u), type(e).__name__, e)
        continue
    print(r, tuple(s), r.geturl(), s.geturl(), r.hostname, r.username, r.password, urldefrag(u), end=" ")
    t(lambda: r.port)
r = urlsplit(b"http://u:p@h:8/p?q#f")
print(r, r.hostname, r.port, r.username, r.geturl(), r.decode(), r.decode().encode(), urlparse(b"http://h/p;x"), urldefrag(b"a#b"), urldefrag("a#b").geturl(), r._replace(path=b"/z").geturl())
for base in ("http://a/b/c/d;p?q", "http://a/b/c/d/", "http://a", "file:///x/y", "mailto:a@b"):
    for rel in ("g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "g;x", "", ".", "./", "..", "../", "../g", "../..", "../../g", "../../../g", "/./g", "g..", "./g/.", "g/../h", "http:g", "http://x/y", "g//h/../i"):
        print(urljoin(base, rel), end=" ")
    print()
print(urljoin(b"http://a/b", b"c"), urljoin("", "x"), urlunsplit(("http", "h", "p", "q", "f")), urlunparse(("", "", "//x", "p", "", "")), urlunsplit(["", "", "", "", ""]))
t(urljoin, "http://a", b"b"); t(urlunsplit, ("a", "b")); t(urlsplit, 5); t(urlunparse, ("http", None, "/p", None, None, None))
print(quote("a b/c?é~€&=+"), quote("/x y", safe=""), quote(b"\xff a"), quote("é", encoding="latin-1"), quote_plus("a b&c/+"), quote_plus("a b", safe=" "), quote_from_bytes(b"a /"), quote(""), quote("ab", safe="é"))
t(quote, 5); t(quote, b"x", encoding="utf-8"); t(quote, "\ud800"); t(quote_from_bytes, "x")
print(unquote("a%20b%C3%A9%zz%4"), unquote("é%E9", "latin-1"), unquote("%ff"), unquote_plus("a+b%2B"), unquote_to_bytes("a%20%ff é"), unquote(b"a%20b"), unquote("abc"))
t(unquote, 5); t(unquote_to_bytes, None)
print(parse_qs("a=1&a=2&b=&c&d=x%20y+z"), parse_qsl("a=1&b=&c", keep_blank_values=True), parse_qs(b"a=1&b=%ff"), parse_qsl("a=1;b=2", separator=";"), parse_qs(""))
t(parse_qsl, "a&b=1", strict_parsing=True); t(parse_qsl, "a=1&b=2", max_num_fields=1); t(parse_qsl, "a", separator=""); t(parse_qs, "a=b&&c=d")
print(urlencode({"a": 1, "b c": "x y&z", "é": "€"}), urlencode([("a", 1), ("a", [2, 3])]), urlencode({"a": [1, "x y"], "b": "s", "c": 5, "d": ()}, doseq=True), urlencode({b"k": b"v w"}), urlencode({"a": "b c"}, quote_via=quote), urlencode({"p": "/x"}, safe="/"), urlencode([]))
t(urlencode, "abc"); t(urlencode, [1, 2]); t(urlencode, 5)
print(SplitResult("http", "h", "/p", "", "").geturl(), SplitResult.__mro__[1].__name__, ParseResult._fields, urllib.parse.__all__, urllib.parse.uses_netloc[:3])
