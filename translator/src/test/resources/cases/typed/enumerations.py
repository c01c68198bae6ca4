"""Enumerations that become enums of Java, and those that stay dynamic."""
import enum
import threading
from enum import Enum, IntEnum, StrEnum, auto, unique


class State(Enum):
    """How far something is."""

    WAITING = "waiting"
    # comes next
    READY = "ready"
    DONE = "done"  # the end

    @property
    def is_last(self):
        return self is State.DONE

    def next(self):
        if self == State.WAITING:
            return State.READY
        return State.DONE

    @classmethod
    def first(cls):
        return cls.WAITING

    def __str__(self):
        return f"state {self.name.lower()}"


@unique
class Color(enum.Enum):
    RED = auto()
    green = auto()
    BLUE = 7
    LAST = auto()


class Closed(Enum):
    ONLY = 1


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Word(StrEnum):
    YES = auto()
    NO = auto()


class Alias(Enum):
    A = 1
    B = 1


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius


class Task:
    def __init__(self, name):
        self.name = name
        self.state = State.WAITING
        self.lock = threading.Lock()

    def advance(self):
        with self.lock:
            self.state = self.state.next()
            return self.state


def use_states():
    task = Task("one")
    print(task.state, repr(task.state), task.state.name, task.state.value)
    while task.state is not State.DONE:
        task.advance()
    print(task.state, task.state.is_last, State.READY.is_last, State.first())
    print(State("ready"), State["DONE"] is State.DONE, len(State), list(State))
    for state in State:
        print(f"{state.name:>8} {state.value!r} {state!r}")
    counts = {State.DONE: 2, State.READY: 1}
    counts[State.DONE] += 1
    print(counts, State.WAITING in counts, sorted(counts, key=lambda each: each.value))
    print([each.name for each in State], {each.value: each for each in State})
    print(isinstance(task.state, State), isinstance(task.state, Enum), State.DONE == "done")
    print(State.DONE != State.READY, State.DONE in (State.DONE, None), State.DONE in State)
    for wrong in ("nothing", None):
        try:
            State(wrong)
        except ValueError as error:
            print(error)
    try:
        State["NOTHING"]
    except KeyError as error:
        print("no", error)
    try:
        Closed.ONLY = 3
    except AttributeError as error:
        print(error)
    try:
        State.MISSING
    except AttributeError as error:
        print(error)
    print(hash(State.DONE) == hash("DONE"), type(State.DONE), State.__members__["DONE"])


def describe(state):
    match state:
        case State.WAITING:
            return "not yet"
        case State.READY | State.DONE:
            return "soon or done"
    return "unknown"


def colored(name):
    color = Color[name]
    match color:
        case Color.RED | Color.BLUE:
            return f"{color.name} is known"
        case Color.green if name != "red":
            return "lower"
        case other:
            return other


def found(name):
    for each in State:
        if each.name == name:
            return each
    return None


def use_others():
    print([describe(each) for each in State], describe(3))
    print(found("READY"), found("x"), found("READY") is State.READY, found("x") == State.DONE)
    print(list(Color), Color.green.value, Color(7), Color.LAST.value, Color.RED < 3 if False else "")
    print(Level.LOW < Level.HIGH, Level.HIGH + 1, Level(2), max(Level))
    print(Word.YES, Word.NO == "no", Alias.A is Alias.B, list(Alias), Planet.EARTH.mass)
    try:
        print(Color.RED < Color.BLUE)
    except TypeError as error:
        print(error)


def use_loops():
    print(colored("RED"), colored("green"), colored("LAST"))
    print(sum(each.value for each in Color), max(each.value for each in Color), sorted(each.name for each in Color))
    print([(i, each) for i, each in enumerate(Color)], list(zip(Color, State)), tuple(Color))
    print({each.name: 0 for each in Color}, any(each is Color.RED for each in Color), dict.fromkeys(State, 0))
    first, *rest = Color
    print(first, rest, ", ".join(each.name for each in State), set(Color) == {*Color})


def from_threads():
    seen = []
    threads = [threading.Thread(target=lambda: seen.append(str(Color.RED))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(seen)


use_states()
use_others()
use_loops()
from_threads()
