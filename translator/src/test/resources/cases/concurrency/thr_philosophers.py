import threading
import time


class Philosopher(threading.Thread):
    total = 0
    total_lock = threading.Lock()

    def __init__(self, index, left, right, meals):
        super().__init__(name=f"Philosopher-{index}")
        first, second = (left, right) if id(left) < id(right) else (right, left)
        self.first, self.second = first, second
        self.meals = meals
        self.eaten = 0

    def run(self):
        while self.eaten < self.meals:
            with self.first:
                with self.second:
                    self.eat()

    def eat(self):
        self.eaten += 1
        with Philosopher.total_lock:
            type(self).total += 1


def dine(count, meals):
    forks = [threading.Lock() for _ in range(count)]
    table = [Philosopher(i, forks[i], forks[(i + 1) % count], meals) for i in range(count)]
    for p in table:
        p.start()
    for p in table:
        p.join(timeout=20)
    return table


table = dine(5, 100)
for p in table:
    print(p.name, p.eaten, p.is_alive())
print("total", Philosopher.total)


class Waiter:
    """At most n-1 philosophers at the table."""

    def __init__(self, seats):
        self.seats = threading.BoundedSemaphore(seats)
        self.most = 0
        self.now = 0
        self.lock = threading.Lock()

    def __enter__(self):
        self.seats.acquire()
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)

    def __exit__(self, *exc):
        with self.lock:
            self.now -= 1
        self.seats.release()


waiter = Waiter(4)
forks = [threading.Lock() for _ in range(5)]
log = []


def philosopher(i):
    for _ in range(20):
        with waiter, forks[i], forks[(i + 1) % 5]:
            log.append(i)


ts = [threading.Thread(target=philosopher, args=(i,)) for i in range(5)]
[t.start() for t in ts]
[t.join() for t in ts]
print(sorted((i, log.count(i)) for i in set(log)), waiter.most <= 4)
try:
    waiter.seats.release()
    waiter.seats.release()
except ValueError as e:
    print("ValueError:", e)
