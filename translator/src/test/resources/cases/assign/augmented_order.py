# The target of an augmented assignment is read before the operand is evaluated.


class Meddler:
    def __init__(self):
        self.n = 0

    @property
    def one(self):
        global total
        total = 100
        self.n = 50
        table["k"] = 70
        return 1


total = 0
table = {"k": 0}
meddler = Meddler()
total += meddler.one
print(total)
meddler.n = 0
meddler.n += meddler.one
print(meddler.n)
table["k"] = 0
table["k"] += meddler.one
print(table)


def cells():
    count = 0

    class Inner:
        @property
        def one(self):
            nonlocal count
            count = 9
            return 1

    inner = Inner()

    def step():
        nonlocal count
        count += inner.one

    step()
    return count


print(cells())


def attempt(action):
    try:
        action()
    except Exception as error:
        print(type(error).__name__, error)


def undefined():
    global missing
    missing += 1 / 0


def missing_attribute():
    meddler.missing += table["q"]


def missing_key():
    table["q"] += 1 / 0


def default_of_the_class():
    class Counter:
        count = 10

    counter = Counter()
    counter.count += 1
    print(counter.count, Counter.count)
    Counter.count += 5
    print(counter.count, Counter.count)


attempt(undefined)
attempt(missing_attribute)
attempt(missing_key)
default_of_the_class()


class Fresh:
    """A descriptor that makes a new number at each read."""

    def __get__(self, instance, owner):
        return 10**6 + 1


class Holder:
    fresh = Fresh()

    def __getattr__(self, name):
        return 10**9 + len(name)


holder = Holder()
holder.fresh += 1
holder.made_up += 2
print(holder.fresh, holder.made_up, sorted(holder.__dict__))


class Loud(dict):
    def __setitem__(self, key, value):
        print("set", key, value)
        super().__setitem__(key, value)


loud = Loud(a=1)
loud["a"] += 1
if "b" not in loud:
    loud["b"] = 5
print(loud)
