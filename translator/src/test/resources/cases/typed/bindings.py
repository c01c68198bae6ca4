# What := binds where it may not run; None beside numbers; conditions that never hold.
def opt(c, d):
    p = None
    if c:
        p = 2
    v = p if d else 5
    return v
print(opt(False, True), opt(True, True), opt(False, False))
def zero(c):
    i = 0
    if i:
        print('no')
    n = 0
    while n:
        n -= 1
    return i
print(zero(1))
def wal(c):
    x = 1
    if x < (x := 2**61) + 1:
        return x * 4
    return 0
print(wal(1))
def wal2(c):
    w = 'str'
    k = c and (w := 5)
    return w + 1 if c else w + 'x'
print(wal2(True), wal2(False))
def wal2b(c):
    k = c and (w := 5)
    return w + 1
try:
    print(wal2b(False))
except UnboundLocalError as e:
    print(e)
def wal3(a, b):
    w = 'str'
    k = a < b < (w := 5)
    return w
print(wal3(1, 2) + 1, wal3(2, 1) + 'x')
def wal4(n):
    w = 'a'
    ys = [w := i for i in range(n)]
    return w
print(wal4(3), wal4(0) + 'b')
def wal5(n):
    w = 7
    ys = [(w := 'q') for i in range(n)]
    return w * 2
print(wal5(3), wal5(0))
