"""Actors with mailboxes, ask/tell, supervision strategy (restart, stop, escalate), dead letters."""
from __future__ import annotations

import queue
import threading
from collections import Counter
from concurrent.futures import Future
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Any


class Strategy(StrEnum):
    RESTART = auto()
    STOP = auto()
    ESCALATE = auto()


@dataclass(frozen=True)
class Envelope:
    message: Any
    reply: Future | None = None


@dataclass
class Add:
    amount: int


@dataclass
class Crash:
    exc: type[BaseException]
    text: str = ""


class GetTotal: ...


POISON = object()


class Actor:
    strategy = Strategy.RESTART
    max_restarts = 2

    def __init__(self, system: System, name: str):
        self.system, self.name = system, name
        self.mailbox: queue.Queue[Envelope] = queue.Queue()
        self.restarts = 0
        self.thread = threading.Thread(target=self._loop, name=f"actor/{name}", daemon=True)
        self.on_start()
        self.thread.start()

    def on_start(self) -> None: ...

    def on_stop(self, reason: str) -> None:
        self.system.log(f"{self.name} stopped: {reason}")

    def receive(self, message):
        raise NotImplementedError(f"{type(self).__name__} cannot handle {message!r}")

    def tell(self, message):
        if self.thread.is_alive():
            self.mailbox.put(Envelope(message))
        else:
            self.system.dead_letters.append((self.name, message))

    def ask(self, message, timeout=5.0):
        future = Future()
        self.mailbox.put(Envelope(message, future))
        return future.result(timeout)

    def _loop(self):
        reason = "?"
        while True:
            env = self.mailbox.get()
            if env.message is POISON:
                reason = "poison"
                break
            try:
                value = self.receive(env.message)
            except Exception as e:
                if env.reply:
                    env.reply.set_exception(e)
                if (verdict := self._supervise(e)) is not None:
                    reason = verdict
                    break
            else:
                if env.reply is not None:
                    env.reply.set_result(value)
        self.on_stop(reason)

    def _supervise(self, e) -> str | None:
        match self.strategy, e:
            case Strategy.RESTART, _ if self.restarts < self.max_restarts:
                self.restarts += 1
                self.system.log(f"{self.name} restart {self.restarts} after {e!r}")
                self.on_start()
                return None
            case Strategy.RESTART, Exception(args=(first, *_)):
                return f"too many restarts, last {first}"
            case Strategy.ESCALATE, _:
                self.system.escalated.put((self.name, e))
                return "escalated"
            case _:
                return f"{type(e).__name__}"


class Adder(Actor):
    def on_start(self):
        self.total = 0

    def receive(self, message):
        match message:
            case Add(amount=0):
                pass
            case Add(n):
                self.total += n
            case GetTotal():
                return self.total
            case Crash(kind, text):
                raise kind(text)
            case {"op": "mul", "by": int(k), **rest}:
                self.total *= k
                return rest
            case [first, *others] if others:
                for x in (first, *others):
                    self.receive(Add(x))
                return len(others) + 1
            case str() as text if text.isdigit():
                return self.receive(Add(int(text)))
            case None | bool():
                return type(message).__name__
            case _:
                return super().receive(message)


class Fragile(Adder):
    strategy = Strategy.STOP


class Boss(Adder):
    strategy = Strategy.ESCALATE


class System:
    def __init__(self):
        self.lines, self.dead_letters = [], []
        self.escalated = queue.SimpleQueue()
        self._lock = threading.Lock()
        self.actors: dict[str, Actor] = {}

    def log(self, line):
        with self._lock:
            self.lines.append(line)

    def actor(self, cls: type[Actor], name: str) -> Actor:
        return self.actors.setdefault(name, cls(self, name))

    def stop(self):
        for a in self.actors.values():
            a.mailbox.put(Envelope(POISON))
        for a in self.actors.values():
            a.thread.join(5)


s = System()
a = s.actor(Adder, "adder")
for n in range(101):
    a.tell(Add(n))
print(a.ask(GetTotal()), a.ask({"op": "mul", "by": 2, "x": 1, "y": 2}), a.ask([1, 2, 3]), a.ask("44"), a.ask(None), a.ask(True), a.ask(GetTotal()))
for bad in (Crash(ValueError, "boom"), ("single",), 3.5):
    try:
        a.ask(bad)
    except Exception as e:
        print(type(e).__name__, e)
print(a.thread.join(5), a.thread.is_alive())
a.tell(Add(1))
f = s.actor(Fragile, "fragile")
b = s.actor(Boss, "boss")
try:
    f.ask(Crash(ZeroDivisionError))
except ZeroDivisionError as e:
    print(repr(e))
f.thread.join(5)
b.tell(Crash(PermissionError, "not allowed"))
print(s.escalated.get(timeout=5))
b.thread.join(5)
s.actor(Adder, "last")
s.stop()
print("\n".join(sorted(s.lines)), s.dead_letters, Counter(x.split()[1] for x in s.lines))
print(list(Strategy), Strategy("stop"), f"{Strategy.STOP:>8}", Strategy.RESTART == "restart", Envelope(1))
name, err = "boss", None
try:
    hash(Add(1))
except TypeError as e:
    print(e)
