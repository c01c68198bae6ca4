import threading
from collections import deque
from enum import Enum, auto, Flag, IntEnum


class Direction(Enum):
    UP = 1
    DOWN = -1
    IDLE = 0

    def opposite(self):
        return Direction(-self.value)

    def __str__(self):
        return {"UP": "^", "DOWN": "v"}.get(self.name, "-")


class Door(IntEnum):
    CLOSED = auto()
    OPEN = auto()


class Alarm(Flag):
    NONE = 0
    OVERLOAD = auto()
    FIRE = auto()
    BOTH = OVERLOAD | FIRE


class Elevator(threading.Thread):
    def __init__(self, floors, log):
        super().__init__(name="elevator")
        self.floors = floors
        self.log = log
        self.cond = threading.Condition()
        self.calls = deque()
        self.floor = 0
        self.direction = Direction.IDLE
        self.door = Door.CLOSED
        self.stopped = False
        self.alarm = Alarm.NONE

    def call(self, floor):
        if not 0 <= floor < self.floors:
            raise IndexError("no floor %d" % floor)
        with self.cond:
            done = threading.Event()
            self.calls.append((floor, done))
            self.cond.notify()
            return done

    def stop(self):
        with self.cond:
            self.stopped = True
            self.cond.notify_all()

    def run(self):
        while True:
            with self.cond:
                self.cond.wait_for(lambda: self.calls or self.stopped)
                if not self.calls:
                    break
                floor, done = self.calls.popleft()
            self.travel(floor)
            done.set()
        self.log.append("stopped at %d" % self.floor)

    def travel(self, target):
        while self.floor != target:
            self.direction = Direction.UP if target > self.floor else Direction.DOWN
            self.floor += self.direction.value
            self.log.append("%s%d" % (self.direction, self.floor))
        self.direction = Direction.IDLE
        self.door = Door.OPEN
        self.log.append(f"{self.door!r} at {self.floor}")
        self.door = Door.CLOSED


class Passenger:
    count = 0

    def __init__(self, name, trip):
        self.name, self.trip = name, trip
        Passenger.count += 1

    def ride(self, elevator):
        start, end = self.trip
        for floor in (start, end):
            if not elevator.call(floor).wait(5):
                raise TimeoutError(self.name)
        elevator.log.append("%(name)s arrived at %(floor)02d" % {"name": self.name, "floor": end})


log = []
lift = Elevator(6, log)
lift.start()
for name, trip in [("ann", (3, 0)), ("ben", (5, 2)), ("cleo", (2, 2))]:
    Passenger(name, trip).ride(lift)
try:
    lift.call(6)
except IndexError as err:
    print("error:", err)
lift.stop()
lift.join()
print("\n".join(log))
print(Passenger.count, lift.is_alive(), lift.name)
print(Direction.UP.opposite(), repr(Direction.DOWN), Direction["IDLE"], list(Direction))
print(Alarm.BOTH, Alarm.OVERLOAD | Alarm.FIRE == Alarm.BOTH, Alarm.FIRE in Alarm.BOTH, ~Alarm.FIRE, bool(Alarm.NONE), repr(Alarm(3)))
print(Door.OPEN + 1, Door.OPEN > Door.CLOSED, f"{Door.OPEN}", f"{Door.OPEN:>4}", "%s" % Door.CLOSED, "%d" % Door.OPEN)
try:
    Direction(7)
except ValueError as e:
    print(e)
try:
    Direction.UP = 5
except AttributeError as e:
    print(e)
try:
    class Fast(Direction):
        TURBO = 2
except TypeError as e:
    print(e)
