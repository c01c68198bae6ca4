"""Parallel build of a dependency graph with a Future per target, failures poison dependants."""
import sys
import threading
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from functools import partial
from operator import methodcaller
import hashlib
import textwrap

RULES = """
app: main.o util.o lib.a
main.o: main.c common.h
util.o: util.c common.h
lib.a: x.o y.o
x.o: x.c
y.o: y.c missing.h
docs: manual.txt
manual.txt:
all: app docs
loop1: loop2
loop2: loop1
"""
SOURCES = {"main.c": "int main;", "util.c": "void util;", "common.h": "#pragma", "x.c": "x", "y.c": "y"}


class BuildError(Exception):
    def __init__(self, target, reason):
        super().__init__(target, reason)

    target = property(lambda self: self.args[0])
    reason = property(lambda self: self.args[1])

    def __str__(self):
        return "*** [%s] %s" % self.args


class Cycle(BuildError):
    pass


def parse_rules(text):
    rules = {}
    for lineno, line in enumerate(text.strip().splitlines(), start=1):
        target, sep, deps = line.partition(":")
        if not sep:
            raise SyntaxError(f"line {lineno}: missing separator")
        rules[target.strip()] = deps.split()
    return rules


class Builder:
    def __init__(self, rules, sources, pool):
        self.rules, self.sources, self.pool = rules, dict(sources), pool
        self.futures = {}
        self.lock = threading.RLock()
        self.built = []
        self.visiting = []

    def request(self, target):
        with self.lock:
            if target in self.visiting:
                chain = " -> ".join(self.visiting[self.visiting.index(target):] + [target])
                raise Cycle(target, f"dependency cycle {chain}")
            if (f := self.futures.get(target)) is not None:
                return f
            if target in self.sources:
                f = Future()
                f.set_result(self.digest(self.sources[target]))
            elif target not in self.rules:
                f = Future()
                f.set_exception(BuildError(target, "no rule"))
            else:
                self.visiting.append(target)
                try:
                    deps = [self.request(d) for d in self.rules[target]]
                finally:
                    self.visiting.pop()
                f = Future()
                Pending(self, target, deps, f).start()
            self.futures[target] = f
            return f

    @staticmethod
    def digest(text):
        return hashlib.sha256(text.encode()).hexdigest()[:8]

    def compile(self, target, inputs):
        with self.lock:
            self.built.append(target)
        return self.digest(target + "".join(inputs))


class Pending:
    def __init__(self, builder, target, deps, future):
        self.builder, self.target, self.deps, self.future = builder, target, deps, future
        self.left = len(deps)
        self.lock = threading.Lock()

    def start(self):
        if not self.deps:
            self.go()
        for d in self.deps:
            d.add_done_callback(self.one_done)

    def one_done(self, dep):
        with self.lock:
            self.left -= 1
            last = self.left == 0
        if last:
            self.go()

    def go(self):
        for d in self.deps:
            if (e := d.exception()) is not None:
                wrapped = BuildError(self.target, "needs " + e.target)
                wrapped.__cause__ = e
                self.future.set_exception(wrapped)
                return
        inputs = [d.result() for d in self.deps]
        inner = self.builder.pool.submit(self.builder.compile, self.target, inputs)
        inner.add_done_callback(lambda f: self.future.set_result(f.result()))


def explain(exc):
    depth = 0
    while exc is not None:
        yield "  " * depth + str(exc)
        exc = exc.__cause__
        depth += 1


def main(argv):
    rules = parse_rules(RULES)
    with ThreadPoolExecutor(max_workers=3) as pool:
        b = Builder(rules, SOURCES, pool)
        for goal in argv:
            try:
                print(f"{goal:<8}", b.request(goal).result(timeout=10))
            except Cycle as e:
                print(f"{goal:<8}", "cycle:", e.reason, b.visiting)
            except BuildError as e:
                print(f"{goal:<8}", "failed", *explain(e), sep="\n    ")
    print(sorted(b.built), b.built.index("x.o") >= 0)
    b2 = Builder(rules, {**SOURCES, "missing.h": "found"}, pool2 := ThreadPoolExecutor(2))
    with pool2:
        result = b2.request("all").result(10)
    print(result, len(b2.built), b2.built[-1])
    try:
        parse_rules("ok: x\nbroken line")
    except SyntaxError as e:
        print(e, e.lineno, e.msg)
    states = {t: f"{f._state.lower():.4}" for t, f in sorted(b.futures.items())}
    print(textwrap.fill(str(states), 70))
    failed = sum(f.exception() is not None for f in b.futures.values())
    return failed


if __name__ == "__main__":
    sys.exit(main(["docs", "main.o", "app", "loop1", "all"]))
