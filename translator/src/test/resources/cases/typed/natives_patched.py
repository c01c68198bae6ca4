"""Members of the library that the program replaces are not called directly."""
import math
import threading
import time

slept = []


def fake_sleep(seconds):
    slept.append(seconds)


def set_up(where, name, value):
    setattr(where, "monotonic", value)
    where.perf_counter = value


class Quiet(threading.Event):
    def is_set(self):
        return "overridden"


kept = (time.monotonic, time.perf_counter, math.sqrt, threading.Event, threading.Event.set)
real = time.sleep
time.sleep = fake_sleep
time.sleep(5)
time.sleep(seconds=6)
print(slept)
time.sleep = real
time.sleep(0)
set_up(time, "monotonic", lambda: 42)
print(time.monotonic(), time.perf_counter())
math.sqrt = lambda x: "root"
print(math.sqrt(4), math.floor(1.5))
threading.Event.set = lambda self: print("not set")
event = threading.Event()
event.set()
print(event.is_set(), Quiet().is_set())
threading.Event = Quiet
print(threading.Event().is_set())
(time.monotonic, time.perf_counter, math.sqrt, threading.Event, setter) = kept
threading.Event.set = setter
print(math.sqrt(4), threading.Event().is_set())
