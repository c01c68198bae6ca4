"""Global variables of many kinds, used in many ways, with threads."""
import io
import queue
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from collections import deque, defaultdict, Counter

ITEMS = ["a", "b", "c"]
TABLE: dict[str, list[int]] = {"x": [1, 2], "y": []}
current = None
index = 0
ratio = 1.5
ready = False
name = "start"
pool: ThreadPoolExecutor | None = None
handlers = {}
history = deque(maxlen=3)
by_key = defaultdict(list)
tally = Counter()
tup = (1, 2)
value = 10
out = io.StringIO()
cond = threading.Condition()
sem = threading.Semaphore(2)
results: "queue.Queue[int]" = queue.Queue()
callback = None
matrix = [[0] * 3 for _ in range(2)]
text = """two
lines"""
EMPTY: list[str] = []
flags = {"on", "off"}
nested = {"a": {"b": 1}}


@dataclass
class Job:
    name: str
    value: int = 0
    index: int = field(default=0)

    def bump(self):
        global value
        value = value + self.value
        self.index = value
        return index + self.index


class Holder:
    value = 3
    ITEMS = tuple(ITEMS)

    def __init__(self):
        self.ratio = ratio
        self.results = results

    def read(self, name):
        return (self.value, value, self.ratio, ratio, name, self.ITEMS, ITEMS, self.results is results)


def loop():
    global index, current, name
    for index, current in enumerate(ITEMS):
        name = current
    return [index for _ in range(2)], current, name


def use_with():
    global pool
    with ThreadPoolExecutor(2) as pool:
        fs = [pool.submit(lambda k: k + value, i) for i in range(3)]
    return [f.result() for f in fs]


def walrus():
    global value
    if (value := value + 1) > 5:
        return value
    return -value


def matching(v):
    global tup
    match v:
        case (a, b):
            tup = (b, a)
        case _:
            tup = (0, 0)
    return tup


def register(f):
    handlers[f.__name__] = f
    return f


@register
def one():
    return 1


def set_callback():
    global callback
    callback = lambda n: n * ratio
    return callback(2)


def catches():
    global name
    try:
        raise ValueError("bad")
    except ValueError as e:
        name = str(e)
    return name


def gen():
    for x in ITEMS:
        yield x, index


def waits():
    with cond:
        while not ready:
            cond.wait(1)
        results.put(index)


def sets():
    global ready
    with cond:
        ready = True
        cond.notify_all()


def mutate():
    matrix[0][1] += 5
    TABLE["y"].append(index)
    history.append(name)
    by_key[name].append(value)
    tally.update(ITEMS)
    out.write("w")
    EMPTY.append("e")
    nested["a"]["b"] += 1
    flags.discard("on")


print(loop(), use_with(), walrus(), matching((1, 2)), matching(3), set_callback(), catches())
print(Job("j", 4).bump(), Job("k").bump(), Holder().read("q"))
t = threading.Thread(target=waits)
t.start()
sets()
t.join()
print(results.get(), ready, list(gen()), handlers["one"](), one())
mutate()
print(matrix, TABLE, list(history), dict(by_key), sorted(tally.items()), out.getvalue(), EMPTY, nested, flags, text)
for value in range(3):
    mutate()
value += 1.5
print(value, walrus(), matrix)
name = 5
print(name, catches(), name)
ratio = 2
print(set_callback(), Holder().read(1)[2:4])
del handlers
try:
    register(one)
except NameError as e:
    print(e)
ITEMS = None
try:
    loop()
except TypeError as e:
    print(e)
if __name__ == "__main__":
    current, index = index, current
    print(current, index)
