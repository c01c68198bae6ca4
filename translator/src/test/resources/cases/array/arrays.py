import struct
from array import array, typecodes
from operator import setitem as put

a = array("i", [1, 2, 3, 4])


class Sub(array):
    pass


def setitem(target, key, value):
    put(target, key, value)
    return target


def swapped(target):
    target.byteswap()
    return target.tobytes()


def changed():
    x = array("h")
    x.append(5)
    x.extend([6, 7])
    x.extend(array("h", [8]))
    x.insert(0, 1)
    x.insert(-1, 2)
    x += array("h", [9])
    x[0] = 3
    x[1:2] = array("h", [50, 51])
    del x[2]
    del x[::3]
    x.reverse()
    x.fromlist([100])
    x.frombytes(b"ab")
    x.remove(100)
    x.append(x.pop(0))
    return x


def exported():
    x = array("b", b"abc")
    with memoryview(x) as view:
        view[0] = 65
        x.append(1)


def show(make):
    try:
        print(repr(make()))
    except Exception as error:
        print(type(error).__name__, error)


show(lambda: (array("i"), array("i", [1, 2, 3]), array("d", (1.5, 2)), array("u", "hello"), array("w", "\u00e9"), array("b", b"\xff\x01"), array("f", [0.1]), array("Q", [2**64 - 1]), array("i", range(3)), array("h", array("i", [5]))))
show(lambda: ([(c, array(c).itemsize) for c in "bBuwhHiIlLqQfd"], typecodes))
show(lambda: (a.typecode, len(a), a[0], a[-1], a[1:3], a[::-1], a[::2], list(a), a.tolist(), sum(a), max(a), 3 in a, 9 in a, a.index(3), a.count(2)))
show(lambda: array("x"))
show(lambda: array(5))
show(lambda: array("i", [1.5]))
show(lambda: array("i", ["a"]))
show(lambda: array("i", "abc"))
show(lambda: array("b", [200]))
show(lambda: array("B", [-1]))
show(lambda: array("B", [256]))
show(lambda: array("h", [40000]))
show(lambda: array("H", [-1]))
show(lambda: array("i", [2**31]))
show(lambda: array("i", [2**70]))
show(lambda: array("I", [-1]))
show(lambda: array("I", [2**32]))
show(lambda: array("l", [2**63]))
show(lambda: array("L", [-1]))
show(lambda: array("L", [2**64]))
show(lambda: array("q", [2**63]))
show(lambda: array("d", ["a"]))
show(lambda: array("f", [1e300]))
show(lambda: array("i", b"abc"))
show(lambda: array("u", [1]))
show(lambda: array("u", ["ab"]))
show(lambda: a[10])
show(lambda: a["x"])
show(lambda: a[10:20])
show(lambda: setitem(a, 10, 1))
show(lambda: setitem(a, 0, "x"))
show(lambda: setitem(a, slice(0, 2), [1]))
show(lambda: setitem(array("i", [1, 2, 3]), slice(0, 2), array("i", [9, 9, 9])))
show(lambda: setitem(array("i", [1, 2, 3]), slice(0, 2), array("b", [9])))
show(lambda: changed())
show(lambda: (a + array("i", [9]), a * 2, 2 * array("b", [1]), a == array("i", [1, 2, 3, 4]), a == array("d", [1, 2, 3, 4]), a < array("i", [2]), a == [1, 2, 3, 4], a != array("i")))
show(lambda: a + [1])
show(lambda: a + array("d", [1]))
show(lambda: a * 1.5)
show(lambda: a.index(99))
show(lambda: a.remove(99))
show(lambda: array("i").pop())
show(lambda: a.pop(99))
show(lambda: (array("i", [1, 2, 3]).tobytes(), array("H", [1, 2]).tobytes(), swapped(array("H", [1, 256])), swapped(array("d", [1.5]))))
show(lambda: array("i").frombytes(b"abc"))
show(lambda: array("i").frombytes("abc"))
show(lambda: array("i").fromlist((1,)))
show(lambda: array("i").fromlist([1, "a"]))
show(lambda: array("u", "abc").tounicode())
show(lambda: a.tounicode())
show(lambda: (memoryview(a).tolist(), memoryview(a).format, memoryview(a).itemsize, bytes(a), struct.unpack("4i", a)))
show(lambda: hash(a))
show(lambda: a < 5)
show(lambda: ([x * 2 for x in a], (*array("b", [1, 2]),)))
show(lambda: (sorted(array("d", [3, 1, 2])), list(reversed(a)), "".join(array("u", "xyz"))))
show(lambda: a.__reduce_ex__(2))
show(lambda: exported())
show(lambda: (Sub("i", [1]), type(Sub("i", [1])).__name__))
show(lambda: [n for n in dir(array) if not n.startswith("_")])
