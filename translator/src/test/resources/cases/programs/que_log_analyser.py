"""Log analyser: reader -> parsers -> aggregator, with regexes, Counters and a report."""
import collections
import datetime as dt
import queue
import re
import string
import textwrap
import threading
from collections import Counter, OrderedDict, defaultdict, namedtuple

RAW = """\
10.0.0.1 - alice [10/Oct/2023:13:55:36 +0000] "GET /index.html HTTP/1.1" 200 2326
10.0.0.2 - - [10/Oct/2023:13:55:40 +0000] "POST /login HTTP/1.1" 302 -
10.0.0.1 - alice [10/Oct/2023:13:56:01 +0200] "GET /img/logo.png HTTP/1.0" 404 512
garbage line here
10.0.0.3 - bob [11/Oct/2023:00:00:00 -0500] "DELETE /api/v1/items/42?force=yes HTTP/1.1" 500 77
10.0.0.2 - - [11/Oct/2023:07:12:13 +0000] "GET /search?q=caf%C3%A9&lang=fr HTTP/1.1" 200 10240

10.0.0.9 - eve [11/Oct/2023:07:12:14 +0000] "GET /../../etc/passwd HTTP/1.1" 403 0
"""

LINE = re.compile(
    r"""
    ^(?P<ip>\d{1,3}(?:\.\d{1,3}){3})\s-\s(?P<user>\S+)\s
    \[(?P<when>[^\]]+)\]\s
    "(?P<method>[A-Z]+)\s(?P<path>\S+)\s(?P<proto>HTTP/\d\.\d)"\s
    (?P<status>\d{3})\s(?P<size>\d+|-)$
    """,
    re.VERBOSE,
)
Hit = namedtuple("Hit", "ip user when method path status size", defaults=(0,))
STOP = object()


def parse(line):
    m = LINE.match(line)
    if m is None:
        raise ValueError("unparsable: " + textwrap.shorten(line, 14, placeholder="..."))
    d = m.groupdict()
    d.pop("proto")
    d["when"] = dt.datetime.strptime(d["when"], "%d/%b/%Y:%H:%M:%S %z")
    d["status"] = int(d["status"])
    d["size"] = 0 if d["size"] == "-" else int(d["size"])
    return Hit(**d)


class Stage(threading.Thread):
    def __init__(self, source, sink, fn):
        super().__init__(daemon=True)
        self.source, self.sink, self.fn = source, sink, fn
        self.errors = []

    def run(self):
        while (item := self.source.get()) is not STOP:
            try:
                self.sink.put(self.fn(item))
            except ValueError as e:
                self.errors.append(str(e))
        self.sink.put(STOP)


lines, hits = queue.Queue(maxsize=2), queue.Queue()
parser = Stage(lines, hits, parse)
parser.start()
for line in filter(None, map(str.strip, RAW.splitlines())):
    lines.put(line)
lines.put(STOP)
parser.join()
collected = list(iter(hits.get, STOP))
print(len(collected), parser.errors)

by_status = Counter(h.status // 100 for h in collected)
by_ip = defaultdict(list)
for h in collected:
    by_ip[h.ip].append(h)
print(by_status.most_common(), by_status[1], sum(by_status.values()), by_status.total())
print({ip: sum(h.size for h in hs) for ip, hs in sorted(by_ip.items(), key=lambda kv: (-len(kv[1]), kv[0]))})
first, last = min(h.when for h in collected), max(h.when for h in collected)
print(first.isoformat(), last.isoformat(), last - first, (last - first).total_seconds())
print(collected[3].when.astimezone(dt.timezone.utc).strftime("%A %d %B %Y, %H:%M:%S %Z (%j)"))
paths = [re.sub(r"\d+", "<n>", re.split(r"[?#]", h.path, maxsplit=1)[0]) for h in collected]
print(paths)
print(re.findall(r"(\w+)=([^&\s]+)", " ".join(h.path for h in collected)))
report = string.Template("$$ report for ${who}: $n hits, $missing")
print(report.safe_substitute(who="ops", n=len(collected)))
try:
    report.substitute(who="x")
except KeyError as e:
    print("KeyError", e)
buckets = OrderedDict(sorted(Counter(h.when.hour for h in collected).items()))
for hour, n in buckets.items():
    print(f"{hour:02d}h |{'#' * n:<5}| {n / len(collected):6.1%}")
buckets.move_to_end(0)
print(list(buckets), collections.ChainMap({"a": 1}, {"a": 2, "b": 3})["b"])
text = "The analyser read several lines and found that most of them were fine, though some were not."
print(textwrap.fill(text, 30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.dedent("""
    indented
      more
    """).strip(), textwrap.indent("a\nb", "> "), sep="\n")
a, b = Counter("mississippi"), Counter("misses")
print(a - b, a & b, (a | b)["e"], sorted((a + b).elements())[:4], a.subtract(b), a)
