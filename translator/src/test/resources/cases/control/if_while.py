def classify(n):
    if n < 0:
        return "negative"
    elif n == 0:
        return "zero"
    elif n < 10:
        return "small"
    else:
        return "large"


print([classify(n) for n in (-5, 0, 5, 50)])
n = 0
while n < 3:
    n += 1
    if n == 2:
        continue
    print("n", n)
else:
    print("while else")
while True:
    n -= 1
    if n < 0:
        break
else:
    print("never")
print(n)
while n > 0:
    pass
else:
    print("not entered")
if 0:
    print("dead")
elif "":
    print("dead too")
elif []:
    print("dead as well")
else:
    print("alive")
if 1:
    print("constant")
while 0:
    print("dead loop")
else:
    print("else of dead loop")


def returns_in_loop():
    while True:
        return "out"


print(returns_in_loop())


def dead_code():
    return 1
    x = 2
    print("never")


print(dead_code())


def nested():
    out = []
    i = 0
    while i < 3:
        j = 0
        while True:
            if j == 2:
                break
            if i == 1:
                j += 1
                continue
            out.append((i, j))
            j += 1
        i += 1
    return out


print(nested())
x = 5 if n else 6 if n is None else 7
print(x)
if n: pass
else: print("one line")
if not n and not None: print("not")
