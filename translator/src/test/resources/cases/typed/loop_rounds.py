"""Loops whose rounds are short still see other threads, and are interrupted."""
import _thread
import threading


class Flag:
    def __init__(self):
        self.up = False


def raise_flag(flag):
    flag.up = True


def wait_for(flag):
    rounds = 0
    while not flag.up:
        rounds = (rounds + 1) % 1000
    return rounds >= 0


def wait_for_item(items):
    rounds = 0
    while items[0] == 0:
        rounds += 1
    return rounds >= 0


def fill(items):
    items[0] = 1


def spin():
    total = 0
    for i in range(10**15):
        total = (total + i) % 1000
    return total


def spin_on(limit):
    x = 1
    while x != limit:
        x = x * 5 % 1000003
    return x


def half(x):
    return x // 2


def spin_in_calls():
    x = 8
    while x > 0:
        if half(x) == 4:
            x += 1
        else:
            x -= 1
    return x


def interrupted(function, *arguments):
    timer = threading.Timer(0.05, _thread.interrupt_main)
    timer.start()
    try:
        print(function(*arguments))
    except KeyboardInterrupt:
        print("interrupted", function.__name__)
    timer.join()


def count_twice(n):
    rounds = 0
    for i in range(n):
        for j in range(i % 5):
            if j == 3:
                continue
            rounds += 1
        while rounds % 3:
            rounds += 1
    return rounds


def main():
    flag = Flag()
    threading.Timer(0.05, raise_flag, [flag]).start()
    print(wait_for(flag))
    items = [0]
    threading.Timer(0.05, fill, [items]).start()
    print(wait_for_item(items))
    interrupted(spin)
    interrupted(spin_on, -1)
    interrupted(spin_in_calls)
    print(count_twice(30000))


main()
