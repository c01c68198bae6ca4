"""Mutual exclusion out of plain variables."""
import threading

flag = [False, False]
turn = 0
inside = 0
count = 0
most = 0
ROUNDS = 300


def process(me):
    global turn, inside, count, most
    other = 1 - me
    for _ in range(ROUNDS):
        flag[me] = True
        turn = other
        while flag[other] and turn == other:
            pass
        inside += 1
        if inside > most:
            most = inside
        value = count
        count = value + 1
        inside -= 1
        flag[me] = False


ts = [threading.Thread(target=process, args=(n,)) for n in range(2)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(count, most, inside)


class Bakery:
    def __init__(self, n):
        self.choosing = [False] * n
        self.number = [0] * n

    def lock(self, i):
        self.choosing[i] = True
        self.number[i] = max(self.number) + 1
        self.choosing[i] = False
        for j in range(len(self.number)):
            while self.choosing[j]:
                pass
            while self.number[j] and (self.number[j], j) < (self.number[i], i):
                pass

    def unlock(self, i):
        self.number[i] = 0


bakery = Bakery(3)
total = 0


def baker(i):
    global total
    for _ in range(50):
        bakery.lock(i)
        value = total
        total = value + 1
        bakery.unlock(i)


ts = [threading.Thread(target=baker, args=(n,)) for n in range(3)]
for t in ts:
    t.start()
for t in ts:
    t.join()
print(total)
