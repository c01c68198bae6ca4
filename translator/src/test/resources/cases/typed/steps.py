# How often something is added to an int, and what is put into lists.
def loops():
    x = 0
    for i in range(5):
        try:
            while True:
                x += 1
                if x % 1000 == 0:
                    raise ValueError
        except ValueError:
            pass
    return x * 2**60
print(loops())
class Box:
    def __init__(self, n):
        self.n = n
    def bump(self):
        if self.n is not None:
            self.n += 1
    def get(self):
        if self.n is not None:
            return self.n * 2**60
        return 0
def boxes():
    a = Box(0)
    b = Box(None)
    for i in range(100):
        a.bump()
        b.bump()
    return a.get()
print(boxes())
def put(i):
    xs = [5]
    u = {'a': 0, 'b': 'x'}['a']
    xs[u] = (1, 2)
    return xs[0]
print(put(0))
def put2(i):
    xs = [5]
    u = {'a': 0, 'b': 'x'}['a']
    xs[u] = [7, 8]
    return xs[0] + [1]
print(put2(0))
def f(n):
    for i in range(n):
        if i == 0:
            xs = [0]
        xs[0] += 1
    return xs[0] * 2**62
print(f(100))
def g(n):
    for i in range(n):
        if i > 0:
            xs[0] += 1
            continue
        xs = [0]
    return xs[0] * 2**62
print(g(100))
def h(n):
    for i in range(n):
        try:
            xs
        except UnboundLocalError:
            xs = []
        xs.append(1)
    return len(xs) * 2**62
print(h(100))
def dead(v, w):
    if not True:
        return [1]
    if not True:
        return (1, 2)
    if not True:
        return {'a': 1}
    if not True:
        return 'abc'
    if not True:
        return None
    if not True:
        return 1.5
    if not True:
        return [i for i in range(3)]
    return 7
print(dead(1, 2) + 1)
