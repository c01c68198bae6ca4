"""CPython's side of Raising.java: raise in a function two frames below the handler, at some depth."""
import sys
import time

sys.setrecursionlimit(5000)


def boom(i):
    raise ValueError("x")


def middle(i):
    boom(i)


def kept():
    caught = 0
    for i in range(200):
        try:
            middle(i)
        except ValueError:
            caught += 1
    return caught


def deep(depth):
    return kept() if depth == 0 else deep(depth - 1) + 1


for depth in (5, 50, 500):
    best = 1e9
    for _ in range(10):
        start = time.perf_counter_ns()
        for _ in range(50):
            deep(depth)
        best = min(best, (time.perf_counter_ns() - start) / 10_000)
    print(f"CPython {sys.version.split()[0]}, depth {depth}: {best:.0f} ns")
