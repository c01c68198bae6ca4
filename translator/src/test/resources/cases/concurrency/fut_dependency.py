"""A build graph: tasks start when their dependencies are done; failures spread."""
import threading
from concurrent.futures import FIRST_COMPLETED, ThreadPoolExecutor, wait

GRAPH = {"app": ["lib", "ui"], "ui": ["lib", "icons"], "lib": ["core"], "core": [], "icons": [], "docs": ["broken"], "broken": ["core"], "site": ["docs", "app"]}


class BuildError(Exception):
    pass


class Builder:
    def __init__(self, graph):
        self.graph = graph
        self.order = []
        self.lock = threading.Lock()
        self.failed = {}

    def build(self, name):
        if name == "broken":
            raise BuildError(f"cannot build {name}")
        with self.lock:
            self.order.append(name)
        return name

    def run(self, workers):
        waiting = {n: set(d) for n, d in self.graph.items()}
        running = {}
        with ThreadPoolExecutor(workers) as ex:
            while waiting or running:
                ready = sorted(n for n, deps in waiting.items() if not deps)
                for n in ready:
                    del waiting[n]
                    running[ex.submit(self.build, n)] = n
                done, _ = wait(running, return_when=FIRST_COMPLETED)
                for f in done:
                    n = running.pop(f)
                    if e := f.exception():
                        self.failed[n] = str(e)
                        self._spread(n, waiting)
                    else:
                        for deps in waiting.values():
                            deps.discard(n)

    def _spread(self, n, waiting):
        for other in [o for o, deps in waiting.items() if n in self.graph[o]]:
            if other in waiting:
                del waiting[other]
                self.failed[other] = f"needs {n}"
                self._spread(other, waiting)


for workers in (1, 3):
    b = Builder(GRAPH)
    b.run(workers)
    position = {n: i for i, n in enumerate(b.order)}
    print(sorted(b.order), all(position[d] < position[n] for n in b.order for d in GRAPH[n]))
    print(dict(sorted(b.failed.items())))
