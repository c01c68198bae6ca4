"""Lists of bools, which are held as such until something else is put there."""
import threading


def sieve(n):
    flags = [True] * (n + 1)
    flags[0] = flags[1] = False
    for i in range(2, n + 1):
        if i * i > n:
            break
        if flags[i]:
            for j in range(i * i, n + 1, i):
                flags[j] = False
    return [i for i, flag in enumerate(flags) if flag]


def mixed():
    flags = [False, True]
    flags.append(2)
    flags[0] = 1
    print(flags, flags[1] is True, sum(flags), flags.index(1), flags.count(True))


def numbers_become_flags():
    values = [1, 0]
    values[0] = True
    print(values, values[0] is True, values == [True, False])


def grown():
    flags = []
    for i in range(10):
        flags.append(i % 3 == 0)
    flags.extend([True, False])
    flags.insert(0, False)
    print(flags, len(flags), flags[-1], flags.pop(), flags[2:5])
    flags.reverse()
    flags.sort()
    print(flags, any(flags), all(flags), True in flags, flags + [True], flags * 2)
    flags[1:3] = [True]
    del flags[0]
    print(flags, flags == list(flags), sorted(flags, reverse=True), min(flags), max(flags))
    flags.clear()
    flags.append(None)
    print(flags)


def edges():
    flags = [False] * 3
    flags[-1] = True
    print(flags)
    for index in (3, -4):
        try:
            flags[index] = True
        except IndexError as error:
            print(error)
        try:
            print(flags[index])
        except IndexError as error:
            print(error)
    print([False] * 0, [True] * -1)


def nothing_yet(flags):
    if flags[0] is None:
        flags[0] = True
    return flags


def shared(n):
    flags = [False] * n
    grid = [[False] * 4 for _ in range(3)]

    def raise_some(start):
        for i in range(start, n, 4):
            flags[i] = not flags[i]
            grid[i % 3][start] = True

    threads = [threading.Thread(target=raise_some, args=(k,)) for k in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(all(flags), grid)


def counted(flags):
    total = 0
    for flag in flags:
        total += flag
    return total + flags[0] + (not flags[1]) * 2**40 - True


print(sieve(50))
mixed()
numbers_become_flags()
grown()
edges()
print(nothing_yet([None, False]))
shared(1000)
print(counted([True, False, True]))
