x = 1
del x
try:
    x
except NameError as error:
    print(error)
a, b, c = 1, 2, 3
del a, (b, c)
d = {"k": 1, "l": 2}
del d["k"]
print(d)
l = list(range(10))
del l[0], l[-1], l[2:4], l[::2]
print(l)


class C:
    def __init__(self):
        self.x = 1

    def __delattr__(self, name):
        print("delattr", name)
        super().__delattr__(name)

    def __delitem__(self, key):
        print("delitem", key)


c = C()
del c.x
del c[1], c[1:2], c[...]
try:
    del c.x
except AttributeError as error:
    print(error)


def local(flag):
    y = 1
    if flag:
        del y
    return y


print(local(False))
try:
    local(True)
except UnboundLocalError as error:
    print(error)


def unbound():
    del z
    z = 1


try:
    unbound()
except UnboundLocalError as error:
    print(error)


def cell():
    v = 1

    def get():
        return v

    del v
    try:
        get()
    except NameError as error:
        print(error)
    v = 2
    return get()


print(cell())


def parameter(p):
    del p
    try:
        return p
    except UnboundLocalError as error:
        return str(error)


print(parameter(1))
try:
    del undefined
except NameError as error:
    print(error)
