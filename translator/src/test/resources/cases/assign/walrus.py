def f(x):
    if (n := len(x)) > 2:
        return n
    return -n


print(f("abc"), f("a"))
while (line := input_lines.pop(0)) if (input_lines := ["a", "b", ""]) else None:
    print(line)
    break
data = [3, 1, 2]
print([y for x in data if (y := x * 2) > 2], y)
print((z := 5) + z, z)
values = [last := i for i in range(3)]
print(values, last)


def nested():
    total = 0
    parts = [total := total + v for v in range(5)]
    return total, parts


print(nested())
i = 0
while (i := i + 1) < 4:
    print("loop", i)
print(any((found := x) > 1 for x in data), found)
print({(k := v): k for v in "ab"}, k)
items = [a := 1, a + 1, (b := a + 2)]
print(items, b)


def in_lambda():
    g = lambda x: (y := x + 1) * y
    return g(2)


print(in_lambda())
if not (m := 0) and (q := 4):
    print(m, q)
