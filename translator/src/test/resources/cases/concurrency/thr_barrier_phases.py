import threading

N = 4
STEPS = 3
grid = [i * i for i in range(N)]
new = [0] * N
history = []


def swap():
    global grid, new
    grid, new = new, grid
    history.append(list(grid))


compute = threading.Barrier(N)
commit = threading.Barrier(N, action=swap)
indices = [[] for _ in range(STEPS)]


def cell(i):
    for step in range(STEPS):
        new[i] = (grid[i - 1] + grid[i] + grid[(i + 1) % N]) // 3
        indices[step].append(commit.wait())
        compute.wait()


ts = [threading.Thread(target=cell, args=(i,)) for i in range(N)]
for t in ts:
    t.start()
for t in ts:
    t.join()
for h in history:
    print(h)
print([sorted(x) for x in indices])
print(commit.parties, commit.n_waiting, commit.broken)


def broken_action():
    raise RuntimeError("no commit")


b = threading.Barrier(2, action=broken_action)
outcomes = []


def party():
    try:
        outcomes.append(b.wait(5))
    except threading.BrokenBarrierError as e:
        outcomes.append("broken")
    except RuntimeError as e:
        outcomes.append(str(e))


ts = [threading.Thread(target=party) for _ in range(2)]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted(outcomes), b.broken)
b.reset()
print(b.broken)
try:
    b.wait(timeout=0.01)
except threading.BrokenBarrierError as e:
    print("timed out", repr(e), b.broken, isinstance(e, RuntimeError))
try:
    b.wait()
except threading.BrokenBarrierError:
    print("still broken")
b.reset()
out = []


def waiter():
    try:
        b.wait()
    except threading.BrokenBarrierError:
        out.append("reset")


t = threading.Thread(target=waiter)
t.start()
while b.n_waiting == 0:
    pass
b.reset()
t.join()
print(out, b.n_waiting, b.broken)
t = threading.Thread(target=waiter)
t.start()
while not b.n_waiting:
    pass
b.abort()
t.join()
print(out, b.broken)
for bad in (0, -1):
    try:
        threading.Barrier(bad)
    except ValueError as e:
        print("ValueError:", e)
