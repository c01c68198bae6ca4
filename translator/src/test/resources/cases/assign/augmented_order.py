class Target:
    def __getitem__(self, key):
        print("get", key)
        return 10

    def __setitem__(self, key, value):
        print("set", key, value)

    def __getattr__(self, name):
        print("attr", name)
        return 20

    def __setattr__(self, name, value):
        print("store", name, value)


def make():
    print("make")
    return Target()


def index():
    print("index")
    return 0


def value():
    print("value")
    return 1


make()[index()] += value()
make().x -= value()
state = 1


def change():
    global state
    state = 100
    return 5


state += change()
print(state)


class Counter:
    n = 0

    def bump(self):
        self.n = 50
        return 1


c = Counter()
c.n += c.bump()
print(c.n)
