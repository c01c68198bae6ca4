"""Global variables that functions use, typed and not."""
import queue
import threading

# How many there are.
LIMIT: int = 3  # three
NAMES = {"a": "first", "b": "second"}
PAIR = (1, "x")
SIZES = [LIMIT, -2, 2 + 3]
lock = threading.Lock()
jobs: queue.Queue = queue.Queue(maxsize=4)
missing = object()
total = 0
unguarded = 0
state = "idle"
big = 10**30
nothing = None
left, right = [1], {2}
late = 1


def set_early():
    global late
    late = 7


set_early()
print(late)
late = 2


def bump(times):
    global total, unguarded, state
    for _ in range(times):
        with lock:
            total += 1
            if total > 2:
                state = "busy"
        unguarded += 2


def show():
    global nothing
    print(LIMIT, NAMES["b"], PAIR, SIZES, state, late, nothing, missing is missing)
    nothing = "something"
    jobs.put(5)
    print(jobs.get(), left, right, big)


def change():
    global left, late
    left += [5]
    late = late + 1
    late -= 3


def unset():
    global fleeting
    try:
        print(fleeting)
    except NameError as error:
        print(error)
    fleeting = 1
    print(fleeting)
    del fleeting


fleeting = 0
unset()
try:
    print(fleeting)
except NameError as error:
    print(error)


def too_early():
    return unready


try:
    too_early()
except NameError as error:
    print(error)
unready = 1
print(too_early())


class Box:
    shared = SIZES

    def __init__(self, total, left):
        self.total = total
        self.left = left

    def show(self):
        total = self.total + 1
        print(total, self.total, self.left, left, self.shared)

    def count(self):
        return total


def hides(total, state="none"):
    late = total
    return lambda: (late, state, total)


def wide(n):
    global big
    big *= n
    return big


threads = [threading.Thread(target=bump, args=(500,)) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total, unguarded)
show()
change()
show()
Box(9, "l").show()
print(Box(1, 2).count(), hides(1)(), wide(10))
for state in ("first", "last"):
    show()
number = 2**62


def double():
    global number
    number += number
    return number


print(double(), double(), number)
text = "a"


def retype(value):
    global text
    text = value


retype(5)
print(text)
retype(None)
print(text)
first, second = threading.Event(), threading.Lock()
low, high = -3, 4
twice, twice = [1], [2]


def several():
    first.set()
    with second:
        return first.is_set(), low, high, twice


print(several(), missing == object())
