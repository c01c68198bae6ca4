x = 1


def read():
    return x


def write():
    global x, fresh
    x = 2
    fresh = "made"


def shadow():
    x = 3
    return x


write()
print(read(), shadow(), x, fresh)


def unbound(flag):
    if flag:
        y = 1
    return y


print(unbound(True))
try:
    unbound(False)
except UnboundLocalError as error:
    print(error)


def defines():
    global helper, Thing
    def helper():
        return "helper"
    class Thing:
        def method(self):
            return "method"


defines()
print(helper(), helper.__qualname__, Thing.__qualname__, Thing().method())
print(Thing.method.__qualname__)


def loop():
    global i
    for i in range(3):
        pass


loop()
print(i)


def deletes():
    global x
    del x


deletes()
try:
    read()
except NameError as error:
    print(error)
try:
    deletes()
except NameError as error:
    print(error)
len = lambda x: "shadowed"
print(len([1]))
del len
print(len([1]))


def import_global():
    global e
    try:
        raise ValueError("v")
    except ValueError as e:
        print(e)


import_global()
print("e" in globals())
print(globals()["fresh"], "read" in globals())
globals()["added"] = 5
print(added)
