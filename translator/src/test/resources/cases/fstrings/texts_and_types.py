"""Texts of values in f-strings, names of types, calls of built-in types with anything."""
import csv
import datetime
import decimal
import enum
import fractions
import io
import json
import threading


class Color(enum.IntEnum):
    RED = 1


class Shade(str, enum.Enum):
    DARK = "dark"


class Loud(str):
    def __str__(self):
        return "LOUD"


class Plain:
    def __repr__(self):
        return "plain!"


class Count(int):
    def __str__(self):
        return "count"


class Meta(type):
    @property
    def label(cls):
        return "made by " + cls.__name__


class Made(metaclass=Meta):
    pass


def anything(which):
    return {
        "int": 5,
        "float": 2.5,
        "text": "12",
        "list": [3, 1, 2],
        "pairs": [("a", 1), ("b", 2)],
        "none": None,
        "enum": Color.RED,
        "shade": Shade.DARK,
        "loud": Loud("x"),
        "plain": Plain(),
        "count": Count(3),
        "date": datetime.date(2024, 2, 29),
        "decimal": decimal.Decimal("1.50"),
        "fraction": fractions.Fraction(1, 3),
        "made": Made(),
        "true": True,
        "error": ValueError("bad", 1),
    }[which]


def texts():
    for which in ("int", "float", "text", "list", "none", "enum", "shade", "loud", "plain"):
        value = anything(which)
        print(f"{which}: {value}|{value!s}|{value!r}|{value}")
    for which in ("count", "date", "decimal", "fraction", "true", "error"):
        value = anything(which)
        print(f"{value}" + f"[{value}]")


def names():
    for which in ("int", "none", "enum", "plain", "made", "error", "true", "list"):
        value = anything(which)
        print(type(value).__name__, value.__class__.__name__, type(value) is int)
    print(type(3).__name__, type("x").__name__, type([1]).__name__, type(range(3)).__name__)
    print(type(threading.Lock()).__name__, type(threading.current_thread()).__name__)
    print(type(anything("made")).label, type(Made).__name__)
    try:
        anything("unknown")
    except KeyError as error:
        print(f"{type(error).__name__}: {error}")
        print(type(error).__mro__[1].__name__)


def conversions():
    print(int(anything("text")) + 1, float(anything("text")) / 2, bool(anything("none")))
    print(int("ff", 16), int("0b101", 0), int(2.9), int(-2.9), int(True), int(10**30) + 1)
    print(list(anything("text")), tuple(anything("list")), sorted(set(anything("list"))))
    print(dict(anything("pairs")), frozenset(anything("text")) == {"1", "2"}, frozenset())
    for bad in ("x", "none", "list"):
        try:
            print(int(anything(bad) if bad != "x" else "x1"))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
        try:
            print(float(anything(bad) if bad != "x" else "x1"))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)
    try:
        tuple(anything("int"))
    except TypeError as error:
        print(error)
    items = iter(anything("list"))
    print(next(items), next(items), next(items), next(items, "end"))
    try:
        next(items)
    except StopIteration as end:
        print("stopped", end.value)
    try:
        next(anything("int"))
    except TypeError as error:
        print(error)


def extremes():
    numbers = anything("list")
    print(max(numbers), min(numbers), max(numbers, key=lambda n: -n), sum(numbers))
    print(min([], default=7), max("b", anything("text")), min(1, 1.0), max(True, 1))
    print(sorted(numbers), sorted(numbers, reverse=True), sorted(numbers, key=lambda n: -n))
    words = ["pear", "fig", "apple", "kiwi"]
    print(sorted(words, key=len, reverse=True), sorted(words, reverse=True), sorted(words, key=len))
    down = bool(numbers)
    print(sorted(words, reverse=down), sorted(words, key=len, reverse=not down))
    try:
        max([])
    except ValueError as error:
        print(error)
    try:
        print(max(anything("list"), anything("int")))
    except TypeError as error:
        print(error)


def modules():
    rows = list(csv.reader(io.StringIO("a,b\n1,2\n")))
    print(rows, json.dumps({"a": [1, None]}, sort_keys=True))
    dumps = json.dumps
    print(dumps("x"))


texts()
names()
conversions()
extremes()
modules()
