"""Programs that count on what CPython does not interrupt."""
import itertools
import threading
from collections import Counter, defaultdict, deque

ticket = itertools.count()
appended = []
dq = deque(maxlen=1000)
seen = set()
table = {}
groups = defaultdict(list)
counter = defaultdict(int)
N = 2000


def work(n):
    for i in range(N):
        appended.append(next(ticket))
        dq.append((n, i))
        seen.add(i)
        table.setdefault(i, n)
        groups[i % 7].append(n)
        counter[i % 3] += 1


ts = [threading.Thread(target=work, args=(n,)) for n in range(4)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(appended), len(set(appended)), max(appended))
print(len(dq), len(seen), len(table), set(table.values()) <= {0, 1, 2, 3})
print(sorted((k, len(v)) for k, v in groups.items()))
print(dict(sorted(counter.items())), Counter(n for v in groups.values() for n in v))
popped = []


def drain():
    while True:
        try:
            popped.append(appended.pop())
        except IndexError:
            return


ts = [threading.Thread(target=drain) for _ in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(len(popped), len(set(popped)), appended)
