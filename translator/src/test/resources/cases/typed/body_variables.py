"""Names that only the statements of the module use, and those that something else can see."""
import threading

values = [3, 1, 2]
total = 0
for value in values:
    total += value
print(total, value)

text = "first"
print(text)
text = 2  # another type
print(text + 1)

for never in []:
    pass
try:
    print(never)
except NameError as error:
    print(type(error).__name__, error)

gone = 1
del gone
try:
    gone += 1
except NameError as error:
    print(type(error).__name__, error)
try:
    del gone
except NameError as error:
    print(type(error).__name__, error)

if total > 100:
    late = 1
try:
    print(late)
except NameError as error:
    print(error)

# a built-in name comes back
print(len(values))
len = 3
print(len)
del len
print(len(values))
if total > 100:
    max = None
print(max(1, 2))

squares = [total * n for n in values]
print(squares, [n for n in range(3)])
print([last := n for n in values], last)
print([[total + a for a in range(b)] for b in range(3)])

try:
    raise ValueError("seen")
except ValueError as seen:
    kept = seen
print(repr(kept))
try:
    print(seen)
except NameError as error:
    print(error)

seen_by_lambda = 1
show = lambda: seen_by_lambda  # noqa: E731
seen_by_lambda = 2
print(show())
seen_by_generator = 5
items = (seen_by_generator + n for n in range(2))
seen_by_generator = 10
print(list(items))


def reads():
    return shared_later


shared_later = "now"
print(reads())


class Holder:
    captured = total
    total = 1
    both = [total for _ in range(2)]


print(Holder.captured, Holder.total, Holder.both)

done = False
rounds = 0
while not done:
    rounds += 1
    done = rounds == 3
else:
    print("rounds", rounds)


def add():
    global counted
    counted += 1


counted = 0
threads = [threading.Thread(target=add) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(counted)

first, *rest = values
print(first, rest)
with threading.Lock() as held:
    inside = held
print(inside)
match values:
    case [a, *others]:
        print(a, others)
number: int = 4
print(number)
unset: int
try:
    print(unset)
except NameError as error:
    print(error)
print(__name__, [name for name in ("x",)])
import os.path as path_of

print(path_of.basename("a/b"))
big = 2**62
big += big
print(big)
