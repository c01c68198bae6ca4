"""Without threads fields need no care."""
steps = 0
order = []
last: "str | None" = None


def step(by=1):
    global steps, last
    steps += by
    last = f"step {steps}"
    order.append(last)
    return steps


def reset():
    global steps, order
    steps = 0
    order = []


def deep(n):
    return step() if n == 0 else deep(n - 1) + step()


step()
step(5)
print(steps, last, order)
reset()
print(steps, last, order, deep(3), steps)
steps = steps * 2 + step()
print(steps, order)
