class Log:
    """Notes each access with its order."""

    def __init__(self):
        object.__setattr__(self, "data", {})

    def __setattr__(self, name, value):
        print("set", name, value)
        self.data[name] = value

    def __setitem__(self, key, value):
        print("item", key, value)


def say(value):
    print("eval", value)
    return value


log = Log()
log.a = say(1)
log[say("key")] = say(2)
x = log.b = log[say("k")] = y = say(3)
print(x, y)
a = b = []
a.append(1)
print(a is b, b)
(c) = 4
[d] = [5]
(e,) = (6,)
print(c, d, e)
[log][say(0)].c = say("value before target")
