"""Three stages, several workers each, poison pills passed on by the last worker of a stage."""
import threading
from queue import Queue

PILL = object()


class Stage:
    def __init__(self, name, func, workers, source, sink):
        self.name, self.func, self.source, self.sink = name, func, source, sink
        self.left = workers
        self.lock = threading.Lock()
        self.threads = [threading.Thread(target=self.run, name=f"{name}-{i}") for i in range(workers)]

    def start(self):
        for t in self.threads:
            t.start()
        return self

    def run(self):
        while True:
            item = self.source.get()
            if item is PILL:
                with self.lock:
                    self.left -= 1
                    last = self.left == 0
                if last:
                    self.sink.put(PILL)
                else:
                    self.source.put(PILL)
                return
            for result in self.func(item):
                self.sink.put(result)


def split(line):
    yield from line.split()


def clean(word):
    word = word.strip(".,;!").lower()
    if word:
        yield word


def pair(word):
    yield word, len(word)


text = """The quick brown fox; jumps over the lazy dog.
The dog sleeps, the fox runs! And ... the end."""
queues = [Queue(maxsize=3) for _ in range(4)]
stages = [Stage(f.__name__, f, n, queues[i], queues[i + 1]).start() for i, (f, n) in enumerate([(split, 2), (clean, 3), (pair, 2)])]


def feed():
    for line in text.splitlines():
        queues[0].put(line)
    queues[0].put(PILL)


feeder = threading.Thread(target=feed)
feeder.start()
counts = {}
while (item := queues[-1].get()) is not PILL:
    word, size = item
    if word not in counts:
        counts[word] = [0, size]
    counts[word][0] += 1
for t in [feeder, *(t for s in stages for t in s.threads)]:
    t.join()
for word, (n, size) in sorted(counts.items(), key=lambda kv: (-kv[1][0], kv[0])):
    print(f"{word:<8}{n:>3}{size:>3}")
print([q.empty() for q in queues])
