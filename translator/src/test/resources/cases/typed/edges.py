"""Where a rule of the inference ends: each of these would go wrong one step further."""
ROWS = [[0, 0], [0, 0]]


def made_once(n):
    """The list is made in one round only, so all rounds change the same."""
    total = 0
    for k in range(n):
        if k == 0:
            row = [4611686018427387904]
        row[0] += 1537228672809129301
        total += 1
    return row, total


def made_outside(n):
    row = [4611686018427387904]
    for _ in range(n):
        for _ in range(2):
            row[0] += 1152921504606846976
    return row


def appended(n):
    row = []
    for k in range(n):
        row.append(k)
        if k > 2:
            row.append(-k)
    return len(row), row


def replaced():
    global ROWS
    ROWS = [[7, 7], [7, 7]]
    return 5


def order():
    before = ROWS
    ROWS[0][1] = replaced()
    return before, ROWS


def index_changes():
    values = [0, 0, 0]
    i = 0
    values[i] = (i := 2)
    return values, i


def large_steps():
    found = []
    for k in range(0, 9223372036854775807, 4611686018427387904):
        found.append(k)
    for k in range(9223372036854775800, 9223372036854775807, 3):
        found.append(k)
    for k in range(-9223372036854775800, -9223372036854775808, -5):
        found.append(k)
    return found


def growing():
    values = [1]
    for value in values:
        if len(values) < 5:
            values.append(value * 2)
    return values


def fibonacci_like(n):
    a = 1
    b = 1
    while n > 0:
        a = a + b
        b = a + b
        n -= 1
    return a, b


def sum_of_products(n):
    total = 0
    for i in range(n):
        for j in range(n):
            total += (i * 1000000007) * (j * 1000000009)
    return total


def negative(n):
    total = 0
    for k in range(n, -n, -1):
        total -= k * k * k
    return total, -7 // 2, -7 % 3, 7 // -2, 7 % -3, (-8) >> 1, -1 >> 70, 1 << 62, (1 << 62) * 2


def nested_flags(n):
    found = None
    for k in range(n):
        for j in range(k):
            if found is not None and found > j:
                continue
            found = j
    return found


class Cell:
    def __init__(self, value):
        self.value = value
        self.other = None

    def grow(self):
        self.value = self.value * 3

    def step(self, by):
        self.value += by


def cells():
    cell = Cell(1)
    for _ in range(50):
        cell.grow()
    cell.step(1)
    counted = Cell(9223372036854775807)
    counted.step(1)
    one = Cell(2)
    one.other = cell
    if one.other is not None:
        one.other.step(1)
        one.other = None
    return cell.value, counted.value, one.other is None


def both(flag):
    item = 1 if flag > 0 else 1.5
    return item * 2, item + 1


def texts(n):
    text = ""
    for k in range(n):
        text += str(k) + "é😀"
    return text, len(text), text[1], text == "x", text != ""


print(made_once(5), made_outside(6), appended(5), order(), index_changes(), large_steps())
print(growing(), fibonacci_like(50), sum_of_products(40), negative(5))
print(nested_flags(4), cells(), both(1), both(-1), texts(2))
