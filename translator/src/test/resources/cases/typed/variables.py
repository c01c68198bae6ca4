"""Local variables: unset ones, deleted ones, those of several types, captured ones."""


def unset(flag):
    if flag > 1:
        value = 1
    try:
        return value
    except UnboundLocalError as error:
        return str(error)


def after_loop(n):
    for i in range(n):
        last = i * 2
    try:
        return i, last
    except UnboundLocalError as error:
        return str(error)


def deleted():
    x = 5
    del x
    try:
        return x
    except UnboundLocalError as error:
        return str(error)


def several(n):
    value = n
    if n > 2:
        value = "text"
    elif n > 1:
        value = 2.5
    return value


def widened(n):
    value = 1
    for _ in range(n):
        value = value / 2
    return value


def captured(n):
    total = 0

    def bump(by):
        nonlocal total
        total += by
        return total

    for k in range(n):
        bump(k)
    return total, [lambda: k for k in range(3)][0]()


def none_then_value(n):
    best = None
    for k in range(n):
        if best is None or k > best:
            best = k
    return best


def never_none():
    x = None
    try:
        return x + 1
    except TypeError as error:
        return str(error)


def dead_code(n):
    x = 1
    if n is None:
        x = "never"
        return x
    return x
    x = [1]
    return x


def loop_variable(n):
    for i in range(n):
        i = i * 10
    return i


def loop_else(n):
    for i in range(n):
        if i == 3:
            found = i
            break
    else:
        found = -1
    return found


def swapped(a, b):
    a, b = b, a
    return a, b


def walrus(n):
    total = 0
    while (step := n - total) > 0:
        total += 1
    return step, total


def handled(n):
    result = 0
    try:
        result = 10 // n
    except ZeroDivisionError:
        result = -1
    finally:
        result += 100
    return result


def in_finally(n):
    for i in range(n):
        try:
            if i == 1:
                continue
            if i == 3:
                break
            x = i
        finally:
            y = i
    return x, y


def chained(n):
    a = b = n
    a += 1
    return a, b, 0 < n < 5, 5 > n > 7


def comprehension(n):
    x = 5
    squares = [x * x for x in range(n)]
    return x, squares, sum([v for v in squares if v % 2 == 0])


def big_then_small(n):
    value = 10**30
    value = value % n
    return value + 1


print(unset(2), unset(1), after_loop(3), after_loop(0), deleted())
print(several(1), several(2), several(3), widened(0), widened(3))
print(captured(4), none_then_value(0), none_then_value(3), never_none(), dead_code(1))
print(loop_variable(3), loop_else(3), loop_else(5), swapped(1, "a"), walrus(3))
print(handled(0), handled(3), in_finally(5), chained(3), comprehension(4), big_then_small(7))
