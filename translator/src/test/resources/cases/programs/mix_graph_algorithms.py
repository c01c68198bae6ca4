import heapq
import math
from collections import defaultdict, deque
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from graphlib import CycleError, TopologicalSorter
from itertools import combinations, permutations, product, count, takewhile, dropwhile, starmap, tee, compress, cycle, repeat, filterfalse
from typing import Hashable, Iterable, TypeAlias

Node: TypeAlias = Hashable
type Edge[T] = tuple[T, T, float]


class Graph[T]:
    def __init__(self, edges: Iterable[Edge[T]] = (), *, directed: bool = False):
        self.adj: defaultdict[T, dict[T, float]] = defaultdict(dict)
        self.directed = directed
        for e in edges:
            self.add(*e)

    def add(self, a: T, b: T, w: float = 1.0) -> None:
        self.adj[a][b] = w
        if not self.directed:
            self.adj[b][a] = w
        else:
            self.adj[b]

    def __len__(self) -> int:
        return len(self.adj)

    def __contains__(self, item) -> bool:
        match item:
            case (a, b):
                return b in self.adj.get(a, {})
            case node:
                return node in self.adj

    def edges(self):
        seen = set()
        for a, nbrs in self.adj.items():
            for b, w in nbrs.items():
                key = (a, b) if self.directed else frozenset((a, b))
                if key not in seen:
                    seen.add(key)
                    yield a, b, w

    def dijkstra(self, source):
        dist = {source: 0}
        prev = {}
        heap = [(0, next(c := count()), source)]
        done = set()
        while heap:
            d, _, u = heapq.heappop(heap)
            if u in done:
                continue
            done.add(u)
            for v, w in self.adj[u].items():
                if (nd := d + w) < dist.get(v, math.inf):
                    dist[v], prev[v] = nd, u
                    heapq.heappush(heap, (nd, next(c), v))
        return dist, prev

    def path(self, source, target):
        dist, prev = self.dijkstra(source)
        if target not in dist:
            return None
        path = [target]
        while path[-1] != source:
            path.append(prev[path[-1]])
        return path[::-1], dist[target]

    def bfs(self, start):
        level = {start: 0}
        q = deque([start])
        while q:
            u = q.popleft()
            yield u, level[u]
            for v in sorted(self.adj[u]):
                if v not in level:
                    level[v] = level[u] + 1
                    q.append(v)

    def components(self):
        left = set(self.adj)
        while left:
            comp = {n for n, _ in self.bfs(min(left))}
            left -= comp
            yield sorted(comp)

    def kruskal(self):
        parent = {n: n for n in self.adj}

        def find(n):
            while parent[n] != n:
                parent[n] = n = parent[parent[n]]
            return n

        for a, b, w in sorted(self.edges(), key=lambda e: (e[2], e[0], e[1])):
            ra, rb = find(a), find(b)
            if ra != rb:
                parent[ra] = rb
                yield a, b, w


g = Graph([("A", "B", 4), ("A", "C", 2), ("B", "C", 1), ("B", "D", 5), ("C", "D", 8), ("D", "E", 3), ("X", "Y", 1)])
print(len(g), "A" in g, ("A", "D") in g, ("C", "D") in g)
print(g.path("A", "E"), g.path("A", "X"))
print(list(g.bfs("A")), list(g.components()))
print(list(g.kruskal()), sum(w for *_, w in g.kruskal()))
with ThreadPoolExecutor(4) as ex:
    rows = dict(zip("ABCDE", ex.map(lambda n: g.dijkstra(n)[0], "ABCDE")))
print("   " + "".join(f"{n:>4}" for n in "ABCDE"))
for a in "ABCDE":
    print(f"{a}: " + "".join(f"{rows[a][b]:4d}" for b in "ABCDE"))

ts = TopologicalSorter({"app": {"lib", "log"}, "lib": {"core"}, "log": {"core"}})
ts.add("tests", "app", "lib")
ts.prepare()
waves = []
while ts.is_active():
    ready = sorted(ts.get_ready())
    waves.append(ready)
    ts.done(*ready)
print(waves, list(TopologicalSorter({1: [2], 2: [3]}).static_order()))
try:
    list(TopologicalSorter({"a": ["b"], "b": ["a"]}).static_order())
except CycleError as e:
    print(e.args[0], sorted(set(e.args[1])))


@lru_cache(None)
def edit(a, b):
    if not a or not b:
        return len(a) + len(b)
    return min(edit(a[1:], b) + 1, edit(a, b[1:]) + 1, edit(a[1:], b[1:]) + (a[0] != b[0]))


def queens(n, row=0, cols=frozenset(), d1=frozenset(), d2=frozenset()):
    if row == n:
        yield ()
        return
    for c in range(n):
        if c not in cols and row - c not in d1 and row + c not in d2:
            for rest in queens(n, row + 1, cols | {c}, d1 | {row - c}, d2 | {row + c}):
                yield (c, *rest)


print(edit("kitten", "sitting"), sum(1 for _ in queens(6)), next(queens(8)))
tour = min(permutations("BCD"), key=lambda p: sum(rows[a][b] for a, b in zip("A" + "".join(p), "".join(p) + "A")))
print(tour, list(combinations("abc", 2)), len(list(product("01", repeat=4))))
print(list(takewhile(lambda x: x < 20, (n * n for n in count(1)))), list(dropwhile(str.isdigit, "12ab3")), list(starmap(pow, [(2, 3), (3, 2)])))
a, b = tee(x for x in range(3))
print(list(a), list(b), list(compress("abcd", cycle([1, 0]))), list(filterfalse(bool, [0, 1, "", "x"])), list(repeat("z", 2)))
print(Graph.__type_params__, Edge.__name__, Graph[int])
