"""Calls of methods: what *args and **options gather, keywords, defaults, parameters that change."""


class Task:
    made = 0

    def __init__(self, name, *args, priority=0, **options):
        self.name = name
        self.args = args
        self.priority = priority
        self.options = options

    def describe(self, *extra, sep="-", upper=False, **more):
        text = sep.join([self.name, *map(str, self.args), *map(str, extra)])
        if upper:
            text = text.upper()
        return f"{text} {self.options} {more}"

    def shift(self, by=-1, scale=-0.5, tags=()):
        return self.priority + by, scale, tags

    @staticmethod
    def total(*numbers, start=0):
        for n in numbers:
            start += n
        return start


class Maker:
    @classmethod
    def of(cls, *names, **options):
        return [Task(name, **options) for name in names]


class Plain(Task):
    pass


def log(x):
    print("eval", x)
    return x


t = Task("a", 1, 2, priority=3, color="red")
print(t.describe(), t.describe(9, sep="+"), t.describe(1, 2, upper=True, z=1, y=2))
print(t.shift(), t.shift(2, tags=(1,)), t.shift(scale=1.5))
print(Task(log("n"), log(1), color=log("c"), priority=log(2)).describe(log(5), k=log(6), sep=log("/"), m=log(7)))
print(Task(name="kw", x=1).describe(), Task("star", *[1, 2]).describe(*(3, 4)))
print(Plain("p", 1).describe(2))
print([task.describe() for task in Maker.of("x", "y", w=1)], Task.total(1, 2, 3), Task.total(start=4))
for bad in (lambda: Task(), lambda: t.describe(sep=1, **{"sep": 2}), lambda: t.shift(1, by=2)):
    try:
        bad()
    except TypeError as error:
        print(error)
some = [t, Plain("v")]
for each in some:
    print(each.describe(1, upper=True))
f = t.describe
print(f(3, sep=":"))


class Counter:
    def __init__(self, n=10):
        self.n = n

    def countdown(self, n=None):
        n = n or self.n
        out = []
        while n > 0:
            out.append(n)
            n -= 3
        return out

    def clamp(self, value, low, high):
        if value < low:
            value = low
        elif value > high:
            value = float(high)
        return value

    def text(self, value):
        value = str(value)
        return value + "!"

    def grow(self, n):
        for _ in range(80):
            n *= 2
        return n

    def capture(self, n):
        n += 1
        return [lambda: n + i for i in range(2)]

    def gone(self, n):
        del n
        try:
            return n
        except UnboundLocalError as error:
            return str(error)


c = Counter()
print(c.countdown(), c.countdown(4), c.clamp(1, 2, 3), c.clamp(9, 2, 3), c.text(4), c.grow(1))
print([g() for g in c.capture(4)], c.gone(1))
